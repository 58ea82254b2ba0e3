import { scaleLinear } from 'd3-scale';
import type { ReactNode } from 'react';
import { percentOf } from './geometry.ts';

/** One rule on foreign staff. */
export interface LimitRow {
  readonly id: string;
  /** Whose rule it is and since when, with its source. */
  readonly name: ReactNode;
  /** The rule as a sentence, for those who do not see the bar. */
  readonly label: string;
  /** A share in percent, filled where it is of all staff; none where the rule has no number. */
  readonly bar?: { readonly percent: number; readonly ofAllStaff: boolean } | undefined;
  /** Set beside the bar, or in place of one. */
  readonly words: string;
  /** Whom the rule covers. */
  readonly note?: ReactNode;
}

export interface ForeignLimitsProps {
  /** Accessible name of the list of rules. */
  readonly name: string;
  readonly rows: readonly LimitRow[];
  /** Where the axis ends, in percent. */
  readonly end: number;
  /** Title of the axis. */
  readonly axis: string;
  readonly percent: (value: number) => string;
  readonly caption?: ReactNode;
}

/** A bar that reaches so far has no room for its words to the right of it. */
const ROOM = 80;

/** Rules on foreign staff on one axis of percent: a bar for a number, a broken line and words without one. */
export function ForeignLimits({ name, rows, end, axis, percent, caption }: ForeignLimitsProps) {
  const x = scaleLinear([0, end], [0, 100]);
  const ticks = x.ticks(4);
  const anchor = (tick: number) => (tick === 0 ? 'start' : tick === end ? 'end' : 'middle');
  return (
    <figure className="chart tenure limits">
      <ul className="chart__rows" aria-label={name}>
        {rows.map(({ id, name: title, label, bar, words, note }) => (
          <li key={id} className="tenure__row">
            <span className="tenure__name">{title}</span>
            <svg className="limits__bar" role="img" aria-label={label}>
              {ticks.map((tick) => (
                <line
                  key={tick}
                  className="chart__grid"
                  x1={percentOf(x(tick))}
                  x2={percentOf(x(tick))}
                  y2="100%"
                />
              ))}
              {bar ? (
                <rect
                  className={bar.ofAllStaff ? 'limits__all' : 'limits__stated'}
                  y="2"
                  width={percentOf(x(bar.percent))}
                  height="14"
                />
              ) : (
                <line className="limits__none" x2="100%" y1="9" y2="9" />
              )}
              <text
                className={bar ? 'limits__number' : 'limits__words'}
                x={percentOf(bar && x(bar.percent) <= ROOM ? x(bar.percent) : 0)}
                y="9"
                dx="6"
                dy="0.35em"
              >
                {words}
              </text>
            </svg>
            {note && <span className="tenure__note">{note}</span>}
          </li>
        ))}
      </ul>
      <svg className="tenure__axis" aria-hidden="true">
        {ticks.map((tick) => (
          <text key={tick} x={percentOf(x(tick))} y="12" textAnchor={anchor(tick)}>
            {percent(tick)}
          </text>
        ))}
        <text y="28">{axis}</text>
      </svg>
      {caption && <figcaption>{caption}</figcaption>}
    </figure>
  );
}
