import { colours } from '../../picture/colours.ts';
import { type Frame, INNER, Picture } from '../../picture/frame.tsx';
import { plainText } from '../../picture/plainText.ts';
import { textWidth, wrap } from '../../picture/text.ts';
import { rounded, TEXT_SIZE } from '../geometry.ts';
import type { SeriesProps } from '../Series.tsx';
import { layoutSeries, type PlacedPoint } from '../seriesLayout.ts';

export interface SeriesPictureProps extends Frame {
  /** Small multiples: at most three beside each other. */
  readonly charts: readonly SeriesProps[];
  /** How many stand beside each other, where that is not left to their number. */
  readonly columns?: number | undefined;
}

const GAP = 28;
const LEADING = 16;
/** Between a title and its plot, for the words of the last value; below the plot, for the dates. */
const ROOM = { above: 28, below: 44 };
/** Bold text is a little wider. */
const BOLD = 1.06;

/** How many stand beside each other: four in two rows of two, not three and one. */
const columnsFor = (count: number): number => (count === 4 ? 2 : Math.min(3, count));

/** A picture of time series as small multiples. What their captions say stands once below them. */
export function SeriesPicture({ charts, columns: wanted, ...frame }: SeriesPictureProps) {
  const drawn = charts.filter(({ points }) => points.length > 0);
  const columns = wanted ?? Math.max(1, columnsFor(drawn.length));
  const width = Math.floor((INNER - (columns - 1) * GAP) / columns);
  const plot = { width, height: columns === 1 ? 140 : 80 };
  const titles = drawn.map(({ title }) => wrap(title, TEXT_SIZE * BOLD, width));
  const rows = Array.from({ length: Math.ceil(drawn.length / columns) }, (_, row) => {
    const inRow = titles.slice(row * columns, (row + 1) * columns);
    return Math.max(...inRow.map(({ length }) => length)) * LEADING + ROOM.above;
  });
  const heights = rows.map((head) => head + plot.height + ROOM.below);
  const topOf = (row: number) => heights.slice(0, row).reduce((sum, h) => sum + h + GAP / 2, 0);
  const notes = drawn.map(({ caption }) => plainText(caption)).filter((note) => note !== '');
  return (
    <Picture
      frame={{ ...frame, notes: [...new Set([...notes, ...(frame.notes ?? [])])] }}
      description={drawn
        .map(({ title, points }) => {
          const values = points.map(({ date, words }) => `${date} ${words}`);
          return `${title}: ${values.join('; ')}.`;
        })
        .join(' ')}
      height={topOf(rows.length) - (rows.length > 0 ? GAP / 2 : 0)}
    >
      {drawn.map((chart, i) => {
        const row = Math.floor(i / columns);
        const [x, y] = [(i % columns) * (width + GAP), topOf(row)];
        return (
          <g key={`${x} ${y}`} transform={`translate(${x} ${y})`} fontSize={TEXT_SIZE}>
            {titles[i]?.map((line, n) => (
              <text key={line} y={12 + n * LEADING} fontWeight={600} fill={colours.text}>
                {line}
              </text>
            ))}
            <g transform={`translate(0 ${rows[row] ?? 0})`}>
              <Plot chart={chart} plot={plot} />
            </g>
          </g>
        );
      })}
    </Picture>
  );
}

type Anchor = 'start' | 'end';

/** Where words stand at a point, and which way they run. */
interface Spot {
  readonly x: number;
  readonly anchor: Anchor;
}

/** Least distance between two dates, in pixels. */
const APART = 8;

/** Words run so that they stay inside the plot. */
const spotAt = (x: number, width: number): Spot => ({ x, anchor: x > width / 2 ? 'end' : 'start' });

/** The left end of words at a spot. */
const leftOf = (words: string, { x, anchor }: Spot): number =>
  anchor === 'start' ? x : x - textWidth(words, TEXT_SIZE);

/** Where the dates of the first and the last point stand: at their points, or aside of both where they are near. */
function dateSpots(first: PlacedPoint, last: PlacedPoint, width: number): readonly [Spot, Spot] {
  const [start, end] = [spotAt(first.x, width), spotAt(last.x, width)];
  const wide = textWidth(first.point.date, TEXT_SIZE);
  const [a, b] = [leftOf(first.point.date, start), leftOf(last.point.date, end)];
  if (first === last || a + wide + APART <= b) return [start, end];
  const room = width - textWidth(last.point.date, TEXT_SIZE) - APART;
  const x = Math.max(wide, Math.min((first.x + last.x - APART) / 2, room));
  return [
    { x, anchor: 'end' },
    { x: x + APART, anchor: 'start' },
  ];
}

function Plot({ chart, plot }: { chart: SeriesProps; plot: { width: number; height: number } }) {
  const { path, placed } = layoutSeries(chart, plot);
  const [first, last] = [placed[0], placed.at(-1)];
  if (!first || !last) return null;
  const tone = colours[chart.tone];
  const [start, end] = dateSpots(first, last, plot.width);
  const lastWords = spotAt(last.x, plot.width);
  const firstWords =
    leftOf(first.point.words, start) < 0 ? ({ x: 0, anchor: 'start' } as const) : start;
  const below = plot.height;
  return (
    <g fill={colours.secondary}>
      <path d={`M0 ${below}h${plot.width}`} stroke={colours.hairline} fill="none" />
      <path d={path} stroke={tone} strokeWidth={1.5} fill="none" />
      {placed.map(({ point, x, y }) => (
        <circle
          key={point.id}
          cx={rounded(x)}
          cy={rounded(y)}
          r={2.5}
          fill={point.rough ? colours.page : tone}
          stroke={tone}
          strokeWidth={1.25}
        />
      ))}
      <text
        x={rounded(lastWords.x)}
        y={-9}
        textAnchor={lastWords.anchor}
        fill={tone}
        fontWeight={600}
      >
        {last.point.words}
      </text>
      <text x={rounded(end.x)} y={below + 17} textAnchor={end.anchor}>
        {last.point.date}
      </text>
      {first !== last && (
        <>
          <text x={rounded(start.x)} y={below + 17} textAnchor={start.anchor}>
            {first.point.date}
          </text>
          <text x={rounded(firstWords.x)} y={below + 33} textAnchor={firstWords.anchor}>
            {first.point.words}
          </text>
        </>
      )}
    </g>
  );
}
