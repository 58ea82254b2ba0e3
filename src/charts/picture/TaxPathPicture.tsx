import { colours } from '../../picture/colours.ts';
import { INNER, Picture, type Surround } from '../../picture/frame.tsx';
import { textWidth } from '../../picture/text.ts';
import { plateausOf } from '../directLabels.ts';
import { rounded, short, TEXT_SIZE } from '../geometry.ts';
import type { TaxLine, TaxPathProps } from '../TaxPath.tsx';
import { layoutTaxPath } from '../taxLayout.ts';

/** Room for the rates at the left of the plot. */
const AXIS = 48;
const PLOT = { width: INNER - AXIS, height: 264 };

const strokes: Record<TaxLine['kind'], Readonly<Record<string, string | number>>> = {
  option: { strokeWidth: 2.5 },
  least: { strokeWidth: 1.25 },
  standard: { strokeWidth: 1.25, strokeDasharray: '5 3' },
  reference: { strokeWidth: 2, strokeLinecap: 'round', strokeDasharray: '0.1 5' },
};
const inks: Record<TaxLine['kind'], string> = {
  option: colours.revenue,
  least: colours.revenue,
  standard: colours.secondary,
  reference: colours.ink,
};
/** A line of one of two zones has that zone's colour. */
const inkOf = ({ kind, side }: Pick<TaxLine, 'kind' | 'side'>): string =>
  side === undefined ? inks[kind] : colours[side];

/** What a line says: `under this rule: 1–4 0 %, 5–13 5 %`. */
const inWords = ({ label, percents }: TaxLine, percent: (value: number) => string): string =>
  `${label}: ${plateausOf(percents)
    .map(({ from, to, value }) => `${to - from > 1 ? `${from + 1}–${to}` : to} ${percent(value)}`)
    .join(', ')}`;

/** The picture of a tax path; all but the caption, which speaks of its page's list of sources. */
export function TaxPathPicture({
  lines,
  text,
  ...surround
}: Omit<TaxPathProps, 'caption'> & Surround) {
  const { rates, ticks, bands, paths, labels } = layoutTaxPath(lines, PLOT);
  return (
    <Picture
      frame={{ ...surround, title: text.name }}
      description={`${text.year}. ${lines.map((line) => inWords(line, text.percent)).join('; ')}.`}
      height={PLOT.height + 40}
    >
      <g transform={`translate(${AXIS} 0)`} fontSize={TEXT_SIZE} fill={colours.secondary}>
        {rates.map(({ rate, y }) => (
          <g key={rate}>
            <path d={`M0 ${short(y)}h${PLOT.width}`} stroke={colours.hairline} fill="none" />
            <text x={-8} y={rounded(y + 4)} textAnchor="end">
              {text.percent(rate)}
            </text>
          </g>
        ))}
        {labels.map(({ id, label, x, y, dx, dy, anchor }) => {
          const width = textWidth(label, TEXT_SIZE);
          return (
            <rect
              key={id}
              x={rounded(x + dx - (anchor === 'end' ? width : 0))}
              y={rounded(y + dy - 11)}
              width={rounded(width)}
              height={14}
              fill={colours.page}
            />
          );
        })}
        {bands.map(({ side, d }) => (
          <path key={side ?? ''} d={d} fill={inkOf({ kind: 'option', side })} fillOpacity={0.1} />
        ))}
        {paths.map(({ line, d }) => (
          <path
            key={line.id}
            d={d}
            fill="none"
            strokeLinejoin="round"
            stroke={inkOf(line)}
            {...strokes[line.kind]}
          />
        ))}
        {labels.map(({ id, line, label, x, y, dx, dy, anchor }) => (
          <text
            key={id}
            x={rounded(x + dx)}
            y={rounded(y + dy)}
            textAnchor={anchor}
            fill={inkOf(line)}
            fontWeight={line.kind === 'option' ? 600 : 400}
          >
            {label}
          </text>
        ))}
        {ticks.map(({ year, x }) => (
          <text key={year} x={rounded(x)} y={PLOT.height + 18} textAnchor="middle">
            {year}
          </text>
        ))}
        <text y={PLOT.height + 36}>{text.year}</text>
      </g>
    </Picture>
  );
}
