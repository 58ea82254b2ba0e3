import { colours } from '../../picture/colours.ts';
import { INNER, Picture, type Surround } from '../../picture/frame.tsx';
import { textWidth, wrap } from '../../picture/text.ts';
import { rounded, TEXT_SIZE } from '../geometry.ts';
import type { ShareSegment } from '../ShareBar.tsx';
import {
  type ActorColumn,
  type ActorLevel,
  type ActorWords,
  type PlacedLine,
  stackActors,
  stackLevels,
  TIE,
} from './actorLayout.ts';

export interface ParticipantsPictureProps extends Surround {
  /** Title of the picture. */
  readonly name: string;
  readonly developers: readonly ActorWords[];
  /** The word for a developer. */
  readonly developer: string;
  /** The shares in the developer; none where no source gives one. */
  readonly shares: { readonly words: string; readonly segments: readonly ShareSegment[] } | null;
  /** Names of the two sides: China to the left, the host to the right. */
  readonly sides: { readonly home: string; readonly host: string };
  readonly levels: readonly ActorLevel[];
  /** Third countries and international bodies. */
  readonly third: { readonly name: string; readonly column: ActorColumn } | null;
}

const MIDDLE = INNER / 2;
const BOX = 420;
const PAD = 14;

const styles = {
  name: { fontSize: TEXT_SIZE, fill: colours.text },
  note: { fontSize: 12, fill: colours.secondary },
  more: { fontSize: 12, fill: colours.secondary, fontStyle: 'italic' },
} as const;

interface ColumnProps {
  readonly lines: readonly PlacedLine[];
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

function Column({ lines, x, y, anchor }: ColumnProps) {
  return lines.map(({ text, kind, owner, y: line }) => (
    <text
      key={line}
      x={x}
      y={y + line}
      textAnchor={anchor}
      fontWeight={owner && kind === 'name' ? 600 : 400}
      {...styles[kind]}
    >
      {text}
    </text>
  ));
}

/** The shares in the developer as one bar; what no source gives is a broken line. */
function Shares({ segments, y }: { segments: readonly ShareSegment[]; y: number }) {
  const width = BOX - 2 * PAD;
  const left = MIDDLE - width / 2;
  const at = (percent: number) => rounded((percent / 100) * width);
  const fills = { home: colours.zone, third: colours.hairline, host: colours.page };
  return (
    <>
      <path
        d={`M${left} ${y + 5}h${width}`}
        stroke={colours.outline}
        strokeDasharray="3 3"
        fill="none"
      />
      {segments.map(({ id, percent, side }, i) => (
        <rect
          key={id}
          x={left + at(segments.slice(0, i).reduce((sum, one) => sum + one.percent, 0))}
          y={y}
          width={at(percent)}
          height={10}
          fill={fills[side]}
          stroke={side === 'home' ? colours.page : colours.zone}
        />
      ))}
    </>
  );
}

const inWords = ({ actors, more }: ActorColumn): string =>
  [...actors.map(({ name, note }) => (note === '' ? name : `${name} (${note})`)), more]
    .filter((words) => words !== '')
    .join('; ');

/** The picture of who takes part, by level: China to the left, the host to the right of one line. */
export function ParticipantsPicture(props: ParticipantsPictureProps) {
  const { name: title, developer, developers, shares, sides, levels, third, ...surround } = props;
  const firms = stackActors({ actors: developers, more: '' }, BOX - 2 * PAD);
  const words = shares ? wrap(shares.words, 12, BOX - 2 * PAD) : [];
  const barTop = PAD + 16 + firms.height;
  const boxHeight = barTop + (shares ? 18 + words.length * 15 : 0) + PAD - 7;
  const sidesTop = boxHeight + 10;
  const { placed, bottom } = stackLevels(levels, sidesTop + 22);
  const others = third ? stackActors(third.column, INNER - 80) : null;
  const height = bottom + (others ? 26 + others.height : 0);
  return (
    <Picture
      frame={{ ...surround, title }}
      description={[
        `${developer}: ${inWords({ actors: developers, more: '' })}.`,
        ...(shares ? [`${shares.words}.`] : []),
        ...levels.flatMap(({ level, ...columns }) =>
          (['home', 'host'] as const).flatMap((side) => {
            const said = inWords(columns[side]);
            return said === '' ? [] : [`${sides[side]}, ${level}: ${said}.`];
          }),
        ),
        ...(third ? [`${third.name}: ${inWords(third.column)}.`] : []),
      ].join(' ')}
      height={height}
    >
      <path d={`M${MIDDLE} ${boxHeight}V${bottom}`} stroke={colours.outline} fill="none" />
      <rect
        x={MIDDLE - BOX / 2}
        y={0.75}
        width={BOX}
        height={boxHeight}
        fill={colours.page}
        stroke={colours.zone}
        strokeWidth={1.5}
      />
      <text x={MIDDLE} y={PAD + 10} textAnchor="middle" {...styles.note}>
        {developer}
      </text>
      <Column lines={firms.lines} x={MIDDLE} y={PAD + 16} anchor="middle" />
      {shares && <Shares segments={shares.segments} y={barTop} />}
      {words.map((line, i) => (
        <text key={line} x={MIDDLE} y={barTop + 26 + i * 15} textAnchor="middle" {...styles.note}>
          {line}
        </text>
      ))}
      <g fontSize={TEXT_SIZE} fontWeight={600} fill={colours.text}>
        <text x={MIDDLE - TIE} y={sidesTop + 14} textAnchor="end">
          {sides.home}
        </text>
        <text x={MIDDLE + TIE} y={sidesTop + 14}>
          {sides.host}
        </text>
      </g>
      {placed.map(({ level, top, body, home, host }) => {
        const width = Math.ceil(textWidth(level, 12)) + 16;
        return (
          <g key={level}>
            <rect
              x={MIDDLE - width / 2}
              y={top + 3}
              width={width}
              height={18}
              fill={colours.page}
            />
            <text x={MIDDLE} y={top + 16} textAnchor="middle" {...styles.note}>
              {level}
            </text>
            {[home, host].map(({ ties }, side) =>
              ties.map(({ y, owner }) => (
                <path
                  key={`${side} ${y}`}
                  d={`M${MIDDLE} ${body + y}h${side === 0 ? 5 - TIE : TIE - 5}`}
                  fill="none"
                  stroke={owner ? colours.zone : colours.outline}
                  strokeWidth={owner ? 2.5 : 1}
                />
              )),
            )}
            <Column lines={home.lines} x={MIDDLE - TIE} y={body} anchor="end" />
            <Column lines={host.lines} x={MIDDLE + TIE} y={body} anchor="start" />
          </g>
        );
      })}
      {third && others && (
        <>
          <text x={MIDDLE} y={bottom + 18} textAnchor="middle" {...styles.note}>
            {third.name}
          </text>
          <Column lines={others.lines} x={MIDDLE} y={bottom + 26} anchor="middle" />
        </>
      )}
    </Picture>
  );
}
