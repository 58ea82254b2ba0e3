import { colours } from '../../picture/colours.ts';
import { INNER, Picture, type Surround } from '../../picture/frame.tsx';
import { plainText } from '../../picture/plainText.ts';
import { textWidth, wrap } from '../../picture/text.ts';
import { headcountScale } from '../barLayout.ts';
import { rounded, TEXT_SIZE } from '../geometry.ts';
import type { HeadcountRow, WorkforceBarsProps } from '../WorkforceBars.tsx';

const LEADING = 17;
const WORDS = 17;
const BAR = 10;
const GAP = 12;
/** Widest column of dates. */
const MOST_DATE = 210;

/** Rows below each other, each as high as its words. */
function stack(rows: readonly HeadcountRow[], width: number) {
  let top = 0;
  return rows.map((row) => {
    const note = wrap(plainText(row.note), TEXT_SIZE, width);
    const placed = { row, note, top };
    top += WORDS + BAR + note.length * LEADING + GAP;
    return placed;
  });
}

/** The picture of headcounts by origin. */
export function WorkforcePicture(props: Omit<WorkforceBarsProps, 'caption'> & Surround) {
  const { name: title, rows, and, ...surround } = props;
  const dates = rows.map(({ date }) => textWidth(date, TEXT_SIZE) + 16);
  const left = Math.round(Math.min(MOST_DATE, Math.max(0, ...dates)));
  const x = headcountScale(rows, INNER - left);
  const placed = stack(rows, INNER - left);
  const last = placed.at(-1);
  const height = last ? last.top + WORDS + BAR + last.note.length * LEADING : 0;
  return (
    <Picture
      frame={{ ...surround, title }}
      description={rows
        .map(({ date, local, foreign }) => {
          const words = [local, foreign].flatMap((part) => part?.words ?? []);
          return `${date}: ${words.join(and)}.`;
        })
        .join(' ')}
      height={height}
    >
      {placed.map(({ row: { id, side, date, local, foreign }, note, top }) => (
        <g key={id} fontSize={TEXT_SIZE} fill={colours.secondary}>
          <text y={top + 12}>{date}</text>
          <text x={left} y={top + 12}>
            {local && (
              <tspan fill={colours[side ?? 'talent']} fontWeight={600}>
                {local.words}
              </tspan>
            )}
            {foreign && <tspan dx={local ? 10 : 0}>{foreign.words}</tspan>}
          </text>
          {local && (
            <rect
              x={left}
              y={top + WORDS}
              width={rounded(x(local.people))}
              height={BAR}
              fill={colours[side ?? 'talent']}
            />
          )}
          {foreign && (
            <rect
              x={rounded(left + x(local?.people ?? 0))}
              y={top + WORDS}
              width={rounded(x(foreign.people))}
              height={BAR}
              fill={colours.page}
              stroke={colours[side ?? 'talent']}
              strokeWidth={1.25}
            />
          )}
          {note.map((line, i) => (
            <text key={line} x={left} y={top + WORDS + BAR + 14 + i * LEADING}>
              {line}
            </text>
          ))}
        </g>
      ))}
    </Picture>
  );
}
