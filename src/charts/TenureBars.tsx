import type { ReactNode } from 'react';
import { tenureAxis } from './barLayout.ts';
import { percentOf, STRETCHED } from './geometry.ts';

/** One term of a right, in years since its grant. */
export interface TermBar {
  readonly kind: 'first' | 'renewal';
  readonly from: number;
  readonly to: number;
  /** Set on the bar: the years, e.g. “30” or “+20”. */
  readonly words: string;
}

/** One right in land. */
export interface TenureRow {
  readonly id: string;
  /** The zone that it belongs to, where two are compared. */
  readonly side?: 'a' | 'b' | undefined;
  /** Form and holder. */
  readonly name: ReactNode;
  /** The terms as a sentence, for those who do not see the bar. */
  readonly label: string;
  readonly terms: readonly TermBar[];
  /** Instead of terms: a right without an end, or one whose term is not known, with the words that say so. */
  readonly open?: { readonly kind: 'perpetual' | 'unknown'; readonly words: string } | undefined;
  /** Dates, what is not known, sources. */
  readonly note?: ReactNode;
}

export interface TenureBarsProps {
  /** Accessible name of the list of bars. */
  readonly name: string;
  readonly rows: readonly TenureRow[];
  /** Title of the axis, e.g. “years from the grant”. */
  readonly axis: string;
  readonly caption?: ReactNode;
}

const BAR = { top: 2, height: 18, middle: 11 };

/**
 * Rights in land as bars on one axis that counts years from the grant: the first term filled, each renewal
 * outlined after it, a freehold running on without end, an unknown term as a broken line.
 */
export function TenureBars({ name, rows, axis, caption }: TenureBarsProps) {
  const { x, ticks } = tenureAxis(rows, STRETCHED.width);
  const grid = ticks.map((tick) => (
    <line
      key={tick}
      className="chart__grid"
      x1={percentOf(x(tick))}
      x2={percentOf(x(tick))}
      y2="100%"
    />
  ));
  return (
    <figure className="chart tenure">
      <ul className="chart__rows" aria-label={name}>
        {rows.map(({ id, side, name: title, label, terms, open, note }) => (
          <li key={id} className={side ? `tenure__row chart--${side}` : 'tenure__row'}>
            <span className="tenure__name">{title}</span>
            <svg className="tenure__bar" role="img" aria-label={label}>
              {grid}
              {terms.map((term) => (
                <Term key={term.from} term={term} x={x} />
              ))}
              {open && <Open {...open} />}
            </svg>
            {note && <span className="tenure__note">{note}</span>}
          </li>
        ))}
      </ul>
      <svg className="tenure__axis" aria-hidden="true">
        {ticks.map((tick) => (
          <text
            key={tick}
            x={percentOf(x(tick))}
            y="12"
            textAnchor={tick === 0 ? 'start' : x(tick) > 99 ? 'end' : 'middle'}
          >
            {tick}
          </text>
        ))}
        <text y="28">{axis}</text>
      </svg>
      {caption && <figcaption>{caption}</figcaption>}
    </figure>
  );
}

function Term({ term, x }: { term: TermBar; x: (years: number) => number }) {
  const { kind, from, to, words } = term;
  return (
    <g className={`tenure__term tenure__term--${kind}`}>
      <rect
        x={percentOf(x(from))}
        y={BAR.top}
        width={percentOf(x(to) - x(from))}
        height={BAR.height}
      />
      <text x={percentOf(x((from + to) / 2))} y={BAR.middle} dy="0.35em" textAnchor="middle">
        {words}
      </text>
    </g>
  );
}

function Open({ kind, words }: { kind: 'perpetual' | 'unknown'; words: string }) {
  return (
    <g className={`tenure__open tenure__open--${kind}`}>
      {kind === 'perpetual' ? (
        <>
          <rect y={BAR.top} width="100%" height={BAR.height} />
          <ArrowHead />
        </>
      ) : (
        <>
          <line y1={BAR.top} y2={BAR.top + BAR.height} />
          <line className="tenure__gap" x2="100%" y1={BAR.middle} y2={BAR.middle} />
        </>
      )}
      <text x="8" y={BAR.middle} dy="0.35em">
        {words}
      </text>
    </g>
  );
}

/** Cuts the end of a bar to a point: it runs on. */
function ArrowHead() {
  return (
    <svg className="tenure__end" x="100%" width="1" height="22" aria-hidden="true">
      <path d="M-9 1L0 11L-9 21H1V1Z" />
    </svg>
  );
}
