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

const NAME = 26;
const SIZE = 12;
const LEADING = 17;
/** Diameter of the largest disc. */
const DISC = 72;
/** Between a map and its discs, and between the two zones. */
const GAP = { discs: 12, zones: 28 };

/** The two maps of a comparison below one another, so that names have room, each in its zone's colour. */
export function PairMapsPicture({ frame, sides }: PairMapsPictureProps) {
  const largest = Math.max(...sides.flatMap(({ areas }) => areas.map((area) => area.hectares)), 0);
  const radius = (hectares: number) =>
    Math.round((DISC / 2) * Math.sqrt(hectares / largest) * 10) / 10;
  let bottom = -GAP.zones;
  const drawn = sides.map(({ side, name, map, areas }) => {
    const drawnMap = map && drawMap({ ...map, ink: colours[side] }, INNER);
    const lines = areas.flatMap(({ words }) => wrap(words, SIZE, INNER - DISC - 12));
    const top = bottom + GAP.zones;
    const discs = NAME + (drawnMap?.height ?? 0) + GAP.discs;
    bottom = top + discs + (areas.length > 0 ? Math.max(DISC, lines.length * LEADING) : 0);
    return { side, name, map: drawnMap, areas, lines, top, discs };
  });
  return (
    <Picture
      frame={frame}
      description={drawn
        .map(({ name, map, lines }) => `${name}: ${[...(map?.names ?? []), ...lines].join('; ')}.`)
        .join(' ')}
      height={bottom}
    >
      {drawn.map(({ side, name, map, areas, lines, top, discs }) => (
        <g key={side} transform={`translate(0 ${top})`}>
          <text y={14} fontSize={14} fontWeight={600} fill={colours[side]}>
            {name}
          </text>
          <g transform={`translate(0 ${NAME})`}>{map?.drawing}</g>
          {areas.map(({ kind, hectares }) => (
            <circle
              key={kind}
              cx={DISC / 2}
              cy={discs + DISC / 2}
              r={radius(hectares)}
              {...discPaint[kind](colours[side])}
            />
          ))}
          {lines.map((line, n) => (
            <text
              key={line}
              x={DISC + 12}
              y={discs + 32 + n * LEADING}
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
