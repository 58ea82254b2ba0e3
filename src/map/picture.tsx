import { colours } from '../picture/colours.ts';
import { type Frame, INNER, Picture } from '../picture/frame.tsx';
import { textWidth } from '../picture/text.ts';
import { type DrawnShape, drawMap, type MapDrawingProps } from './MapDrawing.tsx';

/** A sign of the map with what it means. */
export interface LegendEntry extends DrawnShape {
  readonly words: string;
}

export interface MapPictureProps extends MapDrawingProps {
  readonly surround: Frame;
  /** What the shapes mean; in lines below the map. */
  readonly legend?: readonly LegendEntry[];
}

const SIZE = 12;
const LEADING = 22;
const GAP = 20;

/** Where the entries of a legend stand, from left to right in as many lines as they need. */
function placeEntries(legend: readonly LegendEntry[]) {
  let [x, line] = [0, 0];
  const placed = legend.map((entry) => {
    const width = entry.side + 8 + textWidth(entry.words, SIZE);
    if (x > 0 && x + width > INNER) [x, line] = [0, line + 1];
    const at = { x: Math.round(x), y: line * LEADING };
    x += width + GAP;
    return { entry, at };
  });
  return { placed, height: legend.length > 0 ? (line + 1) * LEADING + 8 : 0 };
}

/** A map of the region or of one zone as a picture. */
export function MapPicture({ surround, legend = [], ...map }: MapPictureProps) {
  const { height, names, drawing } = drawMap(map, INNER);
  const below = placeEntries(legend);
  return (
    <Picture
      frame={surround}
      description={[...names, ...legend.map(({ words }) => words)].join('; ').concat('.')}
      height={height + below.height}
    >
      {drawing}
      {below.placed.map(({ entry: { path, side, fill, stroke, words }, at }) => (
        <g key={words} transform={`translate(${at.x} ${height + 14 + at.y})`}>
          <path d={path} fill={fill} stroke={stroke} strokeWidth={1.5} />
          <text x={side + 8} y={side - 3} fontSize={SIZE} fill={colours.text}>
            {words}
          </text>
        </g>
      ))}
    </Picture>
  );
}
