import { scaleLinear } from 'd3-scale';
import { curveLinear, curveStepAfter, line } from 'd3-shape';
import type { Size } from './directLabels.ts';
import type { SeriesPoint, SeriesProps } from './Series.tsx';

/** A point of a series in units of its plot. */
export interface PlacedPoint {
  readonly point: SeriesPoint;
  readonly x: number;
  readonly y: number;
}

/** Lone points and equal dates still need an axis of some length, in years. */
const LEAST_SPAN = 1;

/** Lays a time series out in the units of `plot`, from zero up. */
export function layoutSeries(
  { points, shape, ...props }: Pick<SeriesProps, 'points' | 'shape' | 'span' | 'top'>,
  plot: Size,
): { readonly path: string | undefined; readonly placed: readonly PlacedPoint[] } {
  const dates = points.map(({ at }) => at);
  const [from, to] = props.span ?? [dates[0] ?? 0, dates.at(-1) ?? 0];
  const top = props.top ?? Math.max(0, ...points.map(({ value }) => value));
  const x = scaleLinear([from, Math.max(to, from + LEAST_SPAN)], [0, plot.width]);
  const y = scaleLinear([0, top || 1], [plot.height, 0]);
  const placed = points.map((point) => ({ point, x: x(point.at), y: y(point.value) }));
  const path = line<PlacedPoint>(
    (one) => one.x,
    (one) => one.y,
  )
    .curve(shape === 'steps' ? curveStepAfter : curveLinear)
    .digits(2)(placed);
  return { path: path ?? undefined, placed };
}
