import { discPaint, drawMap, type MapDrawingProps } from '../../map/MapDrawing.tsx';
import type { DiscMark } from '../../map/port.ts';
import { colours } from '../../picture/colours.ts';
import { type Frame, INNER, Picture } from '../../picture/frame.tsx';
import { wrap } from '../../picture/text.ts';
import type { Side } from '../../policy/compare/comparison.ts';

/** An area of a zone, drawn to scale below its map, where it is too small to be seen on it. */
interface DrawnArea {
  readonly kind: DiscMark['kind'];
  readonly hectares: number;
  /** E.g. “planned 1,200 ha”. */
  readonly words: string;
}

/** One of the two maps with the words for its areas. */
export interface MapSide {
  readonly side: Side;
  readonly name: string;
  /** None where no position of the zone is established. */
  readonly map: Omit<MapDrawingProps, 'ink'> | undefined;
  readonly areas: readonly DrawnArea[];
}

interface PairMapsPictureProps {
  readonly frame: Frame;
  readonly sides: readonly MapSide[];
}

const GAP = 20;
const WIDTH = (INNER - GAP) / 2;
const NAME = 26;
const SIZE = 12;
const LEADING = 17;
/** Diameter of the largest disc. */
const DISC = 72;

/** The two maps of a comparison beside one another, each in its zone's colour. */
export function PairMapsPicture({ frame, sides }: PairMapsPictureProps) {
  const drawn = sides.map(({ map, ...side }) => ({
    ...side,
    map: map && drawMap({ ...map, ink: colours[side.side] }, WIDTH),
    lines: side.areas.flatMap(({ words }) => wrap(words, SIZE, WIDTH - DISC - 12)),
  }));
  const below = NAME + Math.max(...drawn.map(({ map }) => map?.height ?? 0)) + 12;
  const largest = Math.max(...drawn.flatMap(({ areas }) => areas.map((area) => area.hectares)), 0);
  const radius = (hectares: number) =>
    Math.round((DISC / 2) * Math.sqrt(hectares / largest) * 10) / 10;
  const most = Math.max(...drawn.map(({ lines }) => lines.length));
  const foot = largest === 0 ? 0 : Math.max(DISC, most * LEADING);
  return (
    <Picture
      frame={frame}
      description={drawn
        .map(({ name, map, lines }) => `${name}: ${[...(map?.names ?? []), ...lines].join('; ')}.`)
        .join(' ')}
      height={below + foot}
    >
      {drawn.map(({ side, name, map, areas, lines }, i) => (
        <g key={side} transform={`translate(${i * (WIDTH + GAP)} 0)`}>
          <text y={14} fontSize={14} fontWeight={600} fill={colours[side]}>
            {name}
          </text>
          <g transform={`translate(0 ${NAME})`}>{map?.drawing}</g>
          {areas.map(({ kind, hectares }) => (
            <circle
              key={kind}
              cx={DISC / 2}
              cy={below + DISC / 2}
              r={radius(hectares)}
              {...discPaint[kind](colours[side])}
            />
          ))}
          {lines.map((line, n) => (
            <text
              key={line}
              x={areas.length > 0 ? DISC + 12 : 0}
              y={below + 30 + n * LEADING}
              fontSize={SIZE}
              fill={colours.secondary}
            >
              {line}
            </text>
          ))}
        </g>
      ))}
    </Picture>
  );
}
