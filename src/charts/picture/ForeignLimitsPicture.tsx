import { scaleLinear } from 'd3-scale';
import { colours } from '../../picture/colours.ts';
import { INNER, Picture, type Surround } from '../../picture/frame.tsx';
import { plainText } from '../../picture/plainText.ts';
import { textWidth } from '../../picture/text.ts';
import type { ForeignLimitsProps, LimitRow } from '../ForeignLimits.tsx';
import { rounded, short, TEXT_SIZE } from '../geometry.ts';
import { LEADING, stackRows } from './stackRows.ts';

export type ForeignLimitsPictureProps = Omit<ForeignLimitsProps, 'caption'> & Surround;

const BAR = 18;

/** The picture of the rules on foreign staff. */
export function ForeignLimitsPicture(props: ForeignLimitsPictureProps) {
  const { name: title, rows, end, axis, percent, ...surround } = props;
  const x = scaleLinear([0, end], [0, INNER]);
  const ticks = x.ticks(4);
  const placed = stackRows(rows, BAR);
  const bottom = placed.at(-1)?.bottom ?? 0;
  return (
    <Picture
      frame={{ ...surround, title }}
      description={rows.map(({ name, label }) => `${plainText(name)}: ${label}.`).join(' ')}
      height={bottom + 46}
    >
      <g fontSize={TEXT_SIZE} fill={colours.secondary}>
        {placed.map(({ row, name, note, top, bar }) => (
          <g key={row.id}>
            {ticks.map((tick) => (
              <path
                key={tick}
                d={`M${short(x(tick))} ${bar}v${BAR}`}
                stroke={colours.hairline}
                fill="none"
              />
            ))}
            {name.map((line, i) => (
              <text key={line} y={top + 11 + i * LEADING} fill={colours.text}>
                {line}
              </text>
            ))}
            <Rule row={row} x={x} y={bar} />
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
            {percent(tick)}
          </text>
        ))}
        <text y={bottom + 40}>{axis}</text>
      </g>
    </Picture>
  );
}

interface RuleProps {
  readonly row: LimitRow;
  readonly x: (percent: number) => number;
  readonly y: number;
}

/** A bar for a number, filled where it is of all staff; a broken line and words without one. */
function Rule({ row: { bar, words }, x, y }: RuleProps) {
  const width = textWidth(words, TEXT_SIZE);
  if (!bar) {
    const after = Math.round(width + 14);
    return (
      <>
        <rect y={y} width={after} height={BAR} fill={colours.page} />
        <path
          d={`M${after} ${y + BAR / 2}H${INNER}`}
          stroke={colours.secondary}
          strokeDasharray="4 4"
          fill="none"
        />
        <text x={6} y={y + 13} fontStyle="italic">
          {words}
        </text>
      </>
    );
  }
  const length = x(bar.percent);
  const beside = length + 6 + width <= INNER;
  return (
    <>
      <rect
        y={y + 2}
        width={rounded(length)}
        height={BAR - 4}
        fill={bar.ofAllStaff ? colours.talent : colours.page}
        stroke={colours.talent}
        strokeWidth={1.25}
      />
      <text
        x={rounded(beside ? length + 6 : 6)}
        y={y + 13}
        fontWeight={600}
        fill={beside ? colours.text : bar.ofAllStaff ? colours.page : colours.talent}
      >
        {words}
      </text>
    </>
  );
}
