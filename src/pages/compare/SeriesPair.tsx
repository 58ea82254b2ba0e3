import { Series, type SeriesPoint, type SeriesProps } from '../../charts/Series.tsx';
import { useAtlas } from '../../panels/context.ts';
import type { Side } from '../../policy/compare/comparison.ts';

/** The figures of one zone. */
export interface SeriesSide {
  readonly side: Side;
  readonly title: string;
  /** Oldest first; none where nothing is established. */
  readonly points: readonly SeriesPoint[];
  /** What the figures are counted in; two unlike units share no scale. */
  readonly unit: string | undefined;
  /** Said in place of a chart. */
  readonly none: string;
}

interface SeriesPairProps {
  readonly sides: readonly SeriesSide[];
  readonly shape: SeriesProps['shape'];
  /** Said where the units are unlike. */
  readonly unlike: string;
}

/** Whether both are counted in one unit, with the span of years and the top of the scale that they share. */
export function commonAxes(sides: readonly Pick<SeriesSide, 'points' | 'unit'>[]) {
  const points = sides.flatMap((one) => one.points);
  const alike = new Set(sides.flatMap(({ unit }) => unit ?? [])).size < 2;
  const years = points.map(({ at }) => at);
  const span = [Math.floor(Math.min(...years)), Math.ceil(Math.max(...years))] as const;
  return { alike, span, top: alike ? Math.max(...points.map(({ value }) => value)) : undefined };
}

/** Two small charts on one axis of years and, where their units are alike, one scale of values. */
export function SeriesPair({ sides, shape, unlike }: SeriesPairProps) {
  const { t } = useAtlas();
  const { alike, span, top } = commonAxes(sides);
  return (
    <>
      <div className="compare-columns">
        {sides.map(({ side, title, points: own, none }) =>
          own.length === 0 ? (
            <p key={side} className="note">
              {none}
            </p>
          ) : (
            <Series
              key={side}
              title={title}
              points={own}
              shape={shape}
              tone={side}
              head={[t('charts.date'), t('charts.value')]}
              span={span}
              top={top}
            />
          ),
        )}
      </div>
      {!alike && <p className="note warning">{unlike}</p>}
    </>
  );
}
