import type { ReactNode } from 'react';
import { DataTable } from './DataTable.tsx';
import { percentOf, STRETCHED } from './geometry.ts';
import { Stretched } from './Stretched.tsx';
import { layoutSeries } from './seriesLayout.ts';

/** One value of a series. */
export interface SeriesPoint {
  readonly id: string;
  /** In years, e.g. 2016.5 for the middle of 2016. */
  readonly at: number;
  readonly value: number;
  /** The date in words. */
  readonly date: string;
  /** The value in words, with its unit. */
  readonly words: string;
  /** Drawn hollow: an approximate or computed figure. */
  readonly rough?: boolean | undefined;
}

export interface SeriesProps {
  /** Set above the chart and its accessible name. */
  readonly title: string;
  /** Oldest first. */
  readonly points: readonly SeriesPoint[];
  /** Steps for what holds until it is changed, a line for what was counted now and then. */
  readonly shape: 'steps' | 'line';
  /** A field of policy, or one of two zones compared. */
  readonly tone: 'revenue' | 'land' | 'talent' | 'a' | 'b';
  /** Headings of the table: date and value. */
  readonly head: readonly [string, string];
  /** Span of years, where several charts share one axis. */
  readonly span?: readonly [number, number] | undefined;
  /** Value at the top, where several charts share one scale. */
  readonly top?: number | undefined;
  readonly caption?: ReactNode;
}

/**
 * A time series as a small chart: a point for each value, the first and the last one labelled, from zero up. The
 * labels stand above and below the plot, clear of the line. A table beside it holds all values.
 */
export function Series(props: SeriesProps) {
  const { title, points, tone, head, caption } = props;
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return null;
  const { path, placed } = layoutSeries(props, STRETCHED);
  const [start, finish] = [placed[0]?.x ?? 0, placed.at(-1)?.x ?? 0];
  const end = finish > 50 ? 'end' : 'start';
  return (
    <figure className={`chart series series--${tone}`}>
      <p className="series__title">{title}</p>
      <div className="chart__frame series__frame">
        <svg className="chart__plot series__plot" role="img" aria-label={title}>
          <line className="chart__grid" x2="100%" y1="100%" y2="100%" />
          <Stretched>
            <path className="series__line" d={path} />
          </Stretched>
          {placed.map(({ point: { id, rough }, x, y }) => (
            <circle
              key={id}
              className={rough ? 'series__point series__point--rough' : 'series__point'}
              cx={percentOf(x)}
              cy={percentOf(y)}
              r="2.5"
            />
          ))}
          <text className="series__last" x={percentOf(finish)} dy="-8" textAnchor={end}>
            {last.words}
          </text>
          <text x={percentOf(finish)} y="100%" dy="16" textAnchor={end}>
            {last.date}
          </text>
          {first !== last && (
            <>
              <text x={percentOf(start)} y="100%" dy="16">
                {first.date}
              </text>
              <text x={percentOf(start)} y="100%" dy="31">
                {first.words}
              </text>
            </>
          )}
        </svg>
      </div>
      {caption && <figcaption>{caption}</figcaption>}
      <DataTable
        caption={title}
        head={head[0]}
        columns={[{ id: 'value', label: head[1] }]}
        rows={points.map(({ id, date, words }) => ({ id, head: date, cells: [words] }))}
      />
    </figure>
  );
}
