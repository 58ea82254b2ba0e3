import type { ReactNode } from 'react';
import { headcountScale } from './barLayout.ts';
import { percentOf, STRETCHED } from './geometry.ts';

/** A part of one headcount. */
export interface HeadcountPart {
  readonly people: number;
  /** E.g. “70,758 Indonesian”. */
  readonly words: string;
}

/** One count of a zone's staff, by one source at one date. */
export interface HeadcountRow {
  readonly id: string;
  /** The zone that it belongs to, in a picture of two. */
  readonly side?: 'a' | 'b' | undefined;
  /** The date in words. */
  readonly date: string;
  readonly local?: HeadcountPart | undefined;
  readonly foreign?: HeadcountPart | undefined;
  /** What is not known of the count, its source and the like. */
  readonly note?: ReactNode;
}

export interface WorkforceBarsProps {
  /** Accessible name of the list of bars. */
  readonly name: string;
  /** Oldest first. */
  readonly rows: readonly HeadcountRow[];
  /** Joins the words of two parts for those who hear them, e.g. “, ”. */
  readonly and: string;
  /** People that the whole width stands for, where two charts share one scale. */
  readonly most?: number | undefined;
  /** The zone that the counts belong to, where two are compared. */
  readonly side?: 'a' | 'b' | undefined;
  readonly caption?: ReactNode;
}

const BAR = { top: 19, height: 9 };

/**
 * Headcounts as bars on one scale, local staff first, foreign staff after it. Each bar says its figures; a part
 * that was not counted has no bar, which is not the same as none.
 */
export function WorkforceBars({ name, rows, and, most, side, caption }: WorkforceBarsProps) {
  const x = headcountScale(rows, STRETCHED.width, most);
  return (
    <figure className={side ? `chart workforce chart--${side}` : 'chart workforce'}>
      <ol className="chart__rows" aria-label={name}>
        {rows.map(({ id, date, local, foreign, note }) => (
          <li key={id} className="workforce__row">
            <span className="workforce__date">{date}</span>
            <svg
              className="workforce__bar"
              role="img"
              aria-label={[local, foreign].flatMap((part) => part?.words ?? []).join(and)}
            >
              <text y="11">
                {local && <tspan className="workforce__local-words">{local.words}</tspan>}
                {foreign && (
                  <tspan className="workforce__foreign-words" dx={local ? 10 : 0}>
                    {foreign.words}
                  </tspan>
                )}
              </text>
              {local && (
                <rect
                  className="workforce__local"
                  y={BAR.top}
                  width={percentOf(x(local.people))}
                  height={BAR.height}
                />
              )}
              {foreign && (
                <rect
                  className="workforce__foreign"
                  x={percentOf(x(local?.people ?? 0))}
                  y={BAR.top}
                  width={percentOf(x(foreign.people))}
                  height={BAR.height}
                />
              )}
            </svg>
            {note && <span className="workforce__note">{note}</span>}
          </li>
        ))}
      </ol>
      {caption && <figcaption>{caption}</figcaption>}
    </figure>
  );
}
