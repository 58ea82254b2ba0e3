import { scaleLinear } from 'd3-scale';
import { area, curveStepAfter, line } from 'd3-shape';
import { type PlacedLabel, placeLabels, plateausOf, type Size } from './directLabels.ts';
import type { TaxLine } from './TaxPath.tsx';

// Where everything in a tax path stands: the chart on the page and its picture are drawn from the same.

/** A tax path in units of its plot. */
export interface TaxLayout {
  /** Profit years on the horizontal axis. */
  readonly years: number;
  /** Rates that the vertical axis bears. */
  readonly rates: readonly { readonly rate: number; readonly y: number }[];
  /** Profit years that the horizontal axis bears, in the middle of their year. */
  readonly ticks: readonly { readonly year: number; readonly x: number }[];
  /** What lies between the most and the least favourable reading of one rule, for each zone drawn. */
  readonly bands: readonly { readonly side: TaxLine['side']; readonly d: string }[];
  /** From the lowest to the topmost. */
  readonly paths: readonly { readonly line: TaxLine; readonly d: string | undefined }[];
  readonly labels: readonly (PlacedLabel & { readonly line: TaxLine })[];
}

/** Least distance between two figures on an axis, in pixels. */
const APART = { x: 17, y: 14 };
/** The axis reaches this rate at least, so that most charts share one scale. */
const USUAL_TOP = 25;

/** Which line's figures come first where an axis has no room for all. */
const precedence = ['option', 'standard', 'least', 'reference'] as const;
/** Drawn in this order: the option lies on top. */
const painted = ['standard', 'reference', 'least', 'option'] as const;

const inOrder = (lines: readonly TaxLine[], order: readonly TaxLine['kind'][]) =>
  order.flatMap((kind) => lines.filter((one) => one.kind === kind));

/** Of figures in order of precedence, those that stand apart from all kept before them. */
function spaced(
  figures: readonly number[],
  at: (figure: number) => number,
  apart: number,
): readonly number[] {
  const kept: number[] = [];
  for (const figure of figures) {
    if (kept.every((other) => Math.abs(at(other) - at(figure)) >= apart)) kept.push(figure);
  }
  return kept;
}

type Scale = (value: number) => number;
type Point = readonly [number, number];

/** The values at the start of each year, the last one drawn to the end of its year. */
function corners(percents: readonly number[]): Point[] {
  const last = percents.at(-1);
  const points = percents.map((percent, i): Point => [i, percent]);
  return last === undefined ? [] : [...points, [percents.length, last]];
}

function stepPath(percents: readonly number[], x: Scale, y: Scale): string | undefined {
  return (
    line<Point>(
      ([year]) => x(year),
      ([, percent]) => y(percent),
    )
      .curve(curveStepAfter)
      .digits(2)(corners(percents)) ?? undefined
  );
}

/** The span between the most and the least favourable reading of a zone's rule, if it has both. */
function bandOf(lines: readonly TaxLine[], side: TaxLine['side'], x: Scale, y: Scale) {
  const own = lines.filter((one) => one.side === side);
  const option = own.find(({ kind }) => kind === 'option');
  const least = own.find(({ kind }) => kind === 'least');
  if (!option || !least) return [];
  const upper = corners(least.percents);
  const d = area<Point>(
    ([year]) => x(year),
    ([, percent]) => y(percent),
    ([, percent], i) => y(upper[i]?.[1] ?? percent),
  )
    .curve(curveStepAfter)
    .digits(2)(corners(option.percents));
  return d === null ? [] : [{ side, d }];
}

/**
 * Lays a tax path out in the units of `plot`. Labels and figures are placed for a plot of `least` pixels, the
 * smallest that it will be shown at; where it comes out larger there is only more room.
 */
export function layoutTaxPath(
  lines: readonly TaxLine[],
  plot: Size,
  least: Size = plot,
): TaxLayout {
  const years = Math.max(1, ...lines.map(({ percents }) => percents.length));
  const highest = Math.max(0, ...lines.flatMap(({ percents }) => percents));
  const top = Math.max(USUAL_TOP, Math.ceil((highest + 2) / 5) * 5);
  const x = scaleLinear([0, years], [0, plot.width]);
  const y = scaleLinear([0, top], [plot.height, 0]);

  const first = inOrder(lines, precedence);
  const rates = spaced(
    [0, ...first.flatMap(({ percents }) => percents)],
    y,
    (APART.y * plot.height) / least.height,
  );
  const changes = first
    .filter(({ kind }) => kind === 'option' || kind === 'least')
    .flatMap(({ percents }) => plateausOf(percents).map(({ from }) => from + 1));
  const ticks = spaced([1, years, ...changes], x, (APART.x * plot.width) / least.width);
  return {
    years,
    rates: rates.map((rate) => ({ rate, y: y(rate) })),
    ticks: ticks.map((year) => ({ year, x: x(year - 0.5) })),
    bands: [...new Set(lines.map(({ side }) => side))].flatMap((side) => bandOf(lines, side, x, y)),
    paths: inOrder(lines, painted).map((one) => ({ line: one, d: stepPath(one.percents, x, y) })),
    labels: placeLabels(
      first.map(({ id, label, percents }) => ({ id, label, values: percents })),
      top,
      least,
    ).flatMap((label) => {
      const line = lines.find(({ id }) => id === label.id);
      if (!line) return [];
      const [x, y] = [(label.x / 100) * plot.width, (label.y / 100) * plot.height];
      return [{ ...label, line, x, y }];
    }),
  };
}
