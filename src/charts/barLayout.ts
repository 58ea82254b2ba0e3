import { type ScaleLinear, scaleLinear } from 'd3-scale';
import type { TenureRow } from './TenureBars.tsx';
import type { HeadcountRow } from './WorkforceBars.tsx';

/** The axis reaches a century at least, so that most charts share one scale. */
const USUAL_END = 100;

/** The axis of rights in land, from grant on, and the years that it bears; `width` in the units of the plot. */
export function tenureAxis(rows: readonly Pick<TenureRow, 'terms'>[], width: number) {
  const end = Math.max(USUAL_END, ...rows.flatMap(({ terms }) => terms.map(({ to }) => to)));
  const x = scaleLinear([0, end], [0, width]).nice();
  return { x, ticks: x.ticks(4) };
}

/** The common scale of headcounts, the largest as long as `width`. */
export function headcountScale(
  rows: readonly Pick<HeadcountRow, 'local' | 'foreign'>[],
  width: number,
): ScaleLinear<number, number> {
  const most = Math.max(
    1,
    ...rows.map(({ local, foreign }) => (local?.people ?? 0) + (foreign?.people ?? 0)),
  );
  return scaleLinear([0, most], [0, width]);
}
