import type { ReactNode } from 'react';
import { DataTable } from './DataTable.tsx';
import { NARROWEST, percentOf, STRETCHED, short } from './geometry.ts';
import { Stretched } from './Stretched.tsx';
import { layoutTaxPath } from './taxLayout.ts';

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

/** The plot at its smallest, in pixels; charts.css sets its height. */
const SMALLEST = { width: NARROWEST, height: 176 };

/**
 * The income tax rate by profit year as step lines: the option that a zone offers, the host's standard rate
 * and China's reference, each named at its line. The axes bear the rates and the years at which something
 * changes. A table beside it holds the numbers.
 */
export function TaxPath({ lines, text, caption }: TaxPathProps) {
  const { years, rates, ticks, bands, paths, labels } = layoutTaxPath(lines, STRETCHED, SMALLEST);
  return (
    <figure className="chart tax-path">
      <div className="chart__frame tax-path__frame">
        <svg className="chart__plot tax-path__plot" role="img" aria-label={text.name}>
          {rates.map(({ rate, y }) => (
            <g key={rate}>
              <line className="chart__grid" x2="100%" y1={percentOf(y)} y2={percentOf(y)} />
              <text x="-8" y={percentOf(y)} dy="0.35em" textAnchor="end">
                {text.percent(rate)}
              </text>
            </g>
          ))}
          <Stretched>
            {bands.map(({ side, d }) => (
              <path key={side ?? ''} className={`tax-path__band${sideClass(side)}`} d={d} />
            ))}
            {paths.map(({ line: { id, kind, side }, d }) => (
              <path
                key={id}
                className={`tax-path__line tax-path__line--${kind}${sideClass(side)}`}
                d={d}
              />
            ))}
          </Stretched>
          {labels.map(({ id, line, label, x, y, dx, dy, anchor }) => (
            <text
              key={id}
              className={`tax-path__label tax-path__label--${line.kind}${sideClass(line.side)}`}
              x={percentOf(x)}
              y={percentOf(y)}
              dx={short(dx)}
              dy={short(dy)}
              textAnchor={anchor}
            >
              {label}
            </text>
          ))}
          {ticks.map(({ year, x }) => (
            <text key={year} x={percentOf(x)} y="100%" dy="18" textAnchor="middle">
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
