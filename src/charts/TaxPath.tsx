import { scaleLinear } from 'd3-scale';
import { area, curveStepAfter, line } from 'd3-shape';
import type { ReactNode } from 'react';
import { DataTable } from './DataTable.tsx';
import { placeLabels, plateausOf } from './directLabels.ts';
import { percentOf, short } from './geometry.ts';
import { Stretched } from './Stretched.tsx';

/** The tax rate by profit year under one rule. */
export interface TaxLine {
  readonly id: string;
  /**
   * The chosen option; its least favourable reading, where its exempt years are a range; the host's standard
   * rate; China's reference.
   */
  readonly kind: 'option' | 'least' | 'standard' | 'reference';
  /** The zone that it belongs to, where two are compared: it takes that zone's colour. */
  readonly side?: 'a' | 'b' | undefined;
  /** Set beside the line, so some 20 characters at most. */
  readonly label: string;
  /** In percent, from profit year 1 on. */
  readonly percents: readonly number[];
}

/** What the chart says, in the language of the page. */
export interface TaxPathText {
  /** Accessible name, e.g. “Income tax rate by profit year, Long Jiang”. */
  readonly name: string;
  /** Title of the horizontal axis and of the table's first column, e.g. “Profit year”. */
  readonly year: string;
  readonly percent: (value: number) => string;
}

export interface TaxPathProps {
  readonly lines: readonly TaxLine[];
  readonly text: TaxPathText;
  /** Names the legal instrument, with its source. */
  readonly caption: ReactNode;
}

/** Height of the plot as charts.css sets it, in pixels. */
const HEIGHT = 176;
/** Least distance between two figures on an axis, in percent of the narrowest plot. */
const APART = { x: 7, y: 8 };
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

/**
 * The income tax rate by profit year as step lines: the option that a zone offers, the host's standard rate
 * and China's reference, each named at its line. The axes bear the rates and the years at which something
 * changes. A table beside it holds the numbers.
 */
export function TaxPath({ lines, text, caption }: TaxPathProps) {
  const years = Math.max(1, ...lines.map(({ percents }) => percents.length));
  const highest = Math.max(0, ...lines.flatMap(({ percents }) => percents));
  const top = Math.max(USUAL_TOP, Math.ceil((highest + 2) / 5) * 5);
  const x = scaleLinear([0, years], [0, 100]);
  const y = scaleLinear([0, top], [100, 0]);

  const first = inOrder(lines, precedence);
  const rates = spaced([0, ...first.flatMap(({ percents }) => percents)], y, APART.y);
  const changes = first
    .filter(({ kind }) => kind === 'option' || kind === 'least')
    .flatMap(({ percents }) => plateausOf(percents).map(({ from }) => from + 1));
  const ticks = spaced([1, years, ...changes], x, APART.x);
  const labels = placeLabels(
    first.map(({ id, label, percents }) => ({ id, label, values: percents })),
    top,
    HEIGHT,
  );
  const kindOf = new Map(lines.map(({ id, kind }) => [id, kind]));
  const sideOf = new Map(lines.map(({ id, side }) => [id, side]));
  const sides = [...new Set(sideOf.values())];
  return (
    <figure className="chart tax-path">
      <div className="chart__frame tax-path__frame">
        <svg className="chart__plot tax-path__plot" role="img" aria-label={text.name}>
          {rates.map((rate) => (
            <g key={rate}>
              <line
                className="chart__grid"
                x2="100%"
                y1={percentOf(y(rate))}
                y2={percentOf(y(rate))}
              />
              <text x="-8" y={percentOf(y(rate))} dy="0.35em" textAnchor="end">
                {text.percent(rate)}
              </text>
            </g>
          ))}
          <Stretched>
            {sides.map((side) => (
              <Band key={side ?? ''} side={side} lines={lines} x={x} y={y} />
            ))}
            {inOrder(lines, painted).map(({ id, kind, side, percents }) => (
              <path
                key={id}
                className={`tax-path__line tax-path__line--${kind}${sideClass(side)}`}
                d={stepPath(percents, x, y)}
              />
            ))}
          </Stretched>
          {labels.map(({ id, label, x: at, y: level, dx, dy, anchor }) => (
            <text
              key={id}
              className={`tax-path__label tax-path__label--${kindOf.get(id)}${sideClass(sideOf.get(id))}`}
              x={percentOf(at)}
              y={percentOf(level)}
              dx={short(dx)}
              dy={short(dy)}
              textAnchor={anchor}
            >
              {label}
            </text>
          ))}
          {ticks.map((year) => (
            <text key={year} x={percentOf(x(year - 0.5))} y="100%" dy="18" textAnchor="middle">
              {year}
            </text>
          ))}
          <text y="100%" dy="34">
            {text.year}
          </text>
        </svg>
      </div>
      <figcaption>{caption}</figcaption>
      <DataTable
        caption={text.name}
        head={text.year}
        columns={lines}
        rows={Array.from({ length: years }, (_, i) => ({
          id: i,
          head: String(i + 1),
          cells: lines.map(({ percents }) => {
            const percent = percents[i];
            return percent === undefined ? '–' : text.percent(percent);
          }),
        }))}
      />
    </figure>
  );
}

/** The class by which charts.css gives a zone's colour. */
const sideClass = (side: TaxLine['side']) => (side ? ` chart--${side}` : '');

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

interface BandProps {
  readonly lines: readonly TaxLine[];
  readonly side: TaxLine['side'];
  readonly x: Scale;
  readonly y: Scale;
}

/** The span between the most and the least favourable reading of one rule. */
function Band({ lines, side, x, y }: BandProps) {
  const own = lines.filter((one) => one.side === side);
  const option = own.find(({ kind }) => kind === 'option');
  const least = own.find(({ kind }) => kind === 'least');
  if (!option || !least) return null;
  const upper = corners(least.percents);
  const d = area<Point>(
    ([year]) => x(year),
    ([, percent]) => y(percent),
    ([, percent], i) => y(upper[i]?.[1] ?? percent),
  )
    .curve(curveStepAfter)
    .digits(2)(corners(option.percents));
  return <path className={`tax-path__band${sideClass(side)}`} d={d ?? undefined} />;
}
