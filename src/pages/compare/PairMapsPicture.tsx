import { drawMap, type MapDrawingProps } from '../../map/MapDrawing.tsx';
import { colours } from '../../picture/colours.ts';
import { type Frame, INNER, Picture } from '../../picture/frame.tsx';
import { wrap } from '../../picture/text.ts';
import type { Side } from '../../policy/compare/comparison.ts';

/** One of the two maps with the words for its areas. */
export interface MapSide {
  readonly side: Side;
  readonly name: string;
  /** None where no position of the zone is established. */
  readonly map: Omit<MapDrawingProps, 'ink'> | undefined;
  /** E.g. “planned 1,200 ha”. */
  readonly areas: readonly string[];
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

/** The two maps of a comparison beside one another, each in its zone's colour. */
export function PairMapsPicture({ frame, sides }: PairMapsPictureProps) {
  const drawn = sides.map(({ map, ...side }) => ({
    ...side,
    map: map && drawMap({ ...map, ink: colours[side.side] }, WIDTH),
    areas: side.areas.flatMap((area) => wrap(area, SIZE, WIDTH)),
  }));
  const below = NAME + Math.max(...drawn.map(({ map }) => map?.height ?? 0)) + 8;
  const most = Math.max(...drawn.map(({ areas }) => areas.length));
  return (
    <Picture
      frame={frame}
      description={drawn
        .map(({ name, map, areas }) => `${name}: ${[...(map?.names ?? []), ...areas].join('; ')}.`)
        .join(' ')}
      height={below + most * LEADING}
    >
      {drawn.map(({ side, name, map, areas }, i) => (
        <g key={side} transform={`translate(${i * (WIDTH + GAP)} 0)`}>
          <text y={14} fontSize={14} fontWeight={600} fill={colours[side]}>
            {name}
          </text>
          <g transform={`translate(0 ${NAME})`}>{map?.drawing}</g>
          {areas.map((line, n) => (
            <text
              key={line}
              y={below + SIZE + n * LEADING}
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
