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

type Headcounts = readonly Pick<HeadcountRow, 'local' | 'foreign'>[];

/** The largest count in a list. */
export const mostPeople = (rows: Headcounts): number =>
  Math.max(1, ...rows.map(({ local, foreign }) => (local?.people ?? 0) + (foreign?.people ?? 0)));

/** The scale of headcounts: `width` stands for the largest, or for `most` where charts share a scale. */
export const headcountScale = (
  rows: Headcounts,
  width: number,
  most = mostPeople(rows),
): ScaleLinear<number, number> => scaleLinear([0, most], [0, width]);
