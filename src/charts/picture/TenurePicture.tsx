import { colours } from '../../picture/colours.ts';
import { INNER, Picture, type Surround } from '../../picture/frame.tsx';
import { plainText } from '../../picture/plainText.ts';
import { textWidth } from '../../picture/text.ts';
import { tenureAxis } from '../barLayout.ts';
import { rounded, short, TEXT_SIZE } from '../geometry.ts';
import type { TenureBarsProps, TenureRow, TermBar } from '../TenureBars.tsx';
import { LEADING, stackRows } from './stackRows.ts';

export interface TenurePictureProps extends Omit<TenureBarsProps, 'caption'>, Surround {
  /** What a filled and an outlined bar mean; on a page each bar says so to those who do not see it. */
  readonly legend: { readonly first: string; readonly renewal: string };
}

const BAR = 20;
const LEGEND = 28;
const SWATCH = { width: 16, height: 10 };

/** Land's colour, or that of one of two zones. */
const inkOf = ({ side }: Pick<TenureRow, 'side'>): string => colours[side ?? 'land'];
const markOf = (ink: string) => ({ fill: ink, stroke: ink, strokeWidth: 1.25 });
const outlineOf = (ink: string) => ({ ...markOf(ink), fill: colours.page });

/** The picture of rights in land. */
export function TenurePicture(props: TenurePictureProps) {
  const { name: title, rows, axis, legend, ...surround } = props;
  const { x, ticks } = tenureAxis(rows, INNER);
  const placed = stackRows(rows, BAR, LEGEND);
  const bottom = placed.at(-1)?.bottom ?? LEGEND;
  // What the bars mean holds for both zones' colours.
  const legendInk = rows.some(({ side }) => side) ? colours.ink : colours.land;
  const second = Math.round(SWATCH.width + 8 + textWidth(legend.first, TEXT_SIZE) + 24);
  return (
    <Picture
      frame={{ ...surround, title }}
      description={rows.map(({ name, label }) => `${plainText(name)}: ${label}.`).join(' ')}
      height={bottom + 46}
    >
      <g fontSize={TEXT_SIZE} fill={colours.secondary}>
        <rect y={0} {...SWATCH} {...markOf(legendInk)} />
        <text x={SWATCH.width + 8} y={9}>
          {legend.first}
        </text>
        <rect x={second} y={0} {...SWATCH} {...outlineOf(legendInk)} />
        <text x={second + SWATCH.width + 8} y={9}>
          {legend.renewal}
        </text>
        {placed.map(({ row, bar }) => (
          <g key={row.id}>
            {ticks.map((tick) => (
              <path
                key={tick}
                d={`M${short(x(tick))} ${bar}v${BAR}`}
                stroke={colours.hairline}
                fill="none"
              />
            ))}
          </g>
        ))}
        {placed.map(({ row, name, note, top, bar }) => (
          <g key={row.id}>
            {name.map((line, i) => (
              <text key={line} y={top + 11 + i * LEADING} fill={colours.text}>
                {line}
              </text>
            ))}
            {row.terms.map((term) => (
              <Term key={term.from} term={term} ink={inkOf(row)} x={x} y={bar} />
            ))}
            {row.open && <Open {...row.open} ink={inkOf(row)} y={bar} />}
            {note.map((line, i) => (
              <text key={line} y={bar + BAR + 15 + i * LEADING}>
                {line}
              </text>
            ))}
          </g>
        ))}
        {ticks.map((tick) => (
          <text
            key={tick}
            x={rounded(x(tick))}
            y={bottom + 22}
            textAnchor={tick === 0 ? 'start' : x(tick) > INNER - 8 ? 'end' : 'middle'}
          >
            {tick}
          </text>
        ))}
        <text y={bottom + 40}>{axis}</text>
      </g>
    </Picture>
  );
}

interface TermProps {
  readonly term: TermBar;
  readonly ink: string;
  readonly x: (years: number) => number;
  readonly y: number;
}

function Term({ term, ink, x, y }: TermProps) {
  const { kind, from, to, words } = term;
  const first = kind === 'first';
  return (
    <>
      <rect
        x={rounded(x(from))}
        y={y + 1}
        width={rounded(x(to) - x(from))}
        height={BAR - 2}
        {...(first ? markOf(ink) : outlineOf(ink))}
      />
      <text
        x={rounded(x((from + to) / 2))}
        y={y + 14}
        textAnchor="middle"
        fill={first ? colours.page : ink}
        fontWeight={first ? 600 : 400}
      >
        {words}
      </text>
    </>
  );
}

function Open({
  kind,
  words,
  ink,
  y,
}: NonNullable<TenureRow['open']> & { ink: string; y: number }) {
  const middle = y + BAR / 2;
  if (kind === 'perpetual') {
    const d = `M0 ${y + 1}H${INNER - 9}L${INNER} ${middle}L${INNER - 9} ${y + BAR - 1}H0Z`;
    return (
      <>
        <path d={d} {...markOf(ink)} />
        <text x={8} y={y + 14} fill={colours.page} fontWeight={600}>
          {words}
        </text>
      </>
    );
  }
  const after = Math.round(8 + textWidth(words, TEXT_SIZE) + 8);
  return (
    <>
      <path d={`M0 ${y + 1}v${BAR - 2}`} stroke={ink} strokeWidth={1.25} fill="none" />
      <path
        d={`M${after} ${middle}H${INNER}`}
        stroke={ink}
        strokeWidth={1.25}
        strokeDasharray="4 4"
        fill="none"
      />
      <rect x={1} y={y} width={after - 1} height={BAR} fill={colours.page} />
      <text x={8} y={y + 14} fontStyle="italic">
        {words}
      </text>
    </>
  );
}
