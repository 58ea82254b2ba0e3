import { colours } from '../../picture/colours.ts';
import { type Frame, INNER, Picture } from '../../picture/frame.tsx';
import { plainText } from '../../picture/plainText.ts';
import { textWidth, wrap } from '../../picture/text.ts';
import { TEXT_SIZE } from '../geometry.ts';
import type { SeriesProps } from '../Series.tsx';
import { layoutSeries, type PlacedPoint } from '../seriesLayout.ts';

export interface SeriesPictureProps extends Frame {
  /** Small multiples: at most three beside each other. */
  readonly charts: readonly SeriesProps[];
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
export function SeriesPicture({ charts, ...frame }: SeriesPictureProps) {
  const drawn = charts.filter(({ points }) => points.length > 0);
  const columns = Math.max(1, columnsFor(drawn.length));
  const width = (INNER - (columns - 1) * GAP) / columns;
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

/** Which way the words at a point run, so that they stay inside the plot. */
const anchorAt = (x: number, width: number): Anchor => (x > width / 2 ? 'end' : 'start');

/** The left and right end of words at a point. */
function extent(text: string, x: number, anchor: Anchor) {
  const width = textWidth(text, TEXT_SIZE);
  return anchor === 'start' ? { from: x, to: x + width } : { from: x - width, to: x };
}

/** How the first and the last point are labelled, clear of each other. */
function endAnchors(
  first: PlacedPoint,
  last: PlacedPoint,
  width: number,
): { readonly start: Anchor; readonly end: Anchor } {
  const [start, end] = [anchorAt(first.x, width), anchorAt(last.x, width)];
  const clash = () =>
    [first.point.date, first.point.words].some((words) => {
      const [a, b] = [extent(words, first.x, start), extent(last.point.date, last.x, end)];
      return a.from < b.to + 6 && b.from < a.to + 6;
    });
  if (first === last || !clash()) return { start, end };
  // Two points near each other: their words run away from each other where there is room.
  const roomLeft = extent(first.point.words, first.x, 'end').from >= 0;
  const roomRight = extent(last.point.date, last.x, 'start').to <= width;
  if (end === 'end' && roomLeft) return { start: 'end', end };
  if (start === 'start' && roomRight) return { start, end: 'start' };
  return { start, end };
}

function Plot({ chart, plot }: { chart: SeriesProps; plot: { width: number; height: number } }) {
  const { path, placed } = layoutSeries(chart, plot);
  const [first, last] = [placed[0], placed.at(-1)];
  if (!first || !last) return null;
  const tone = colours[chart.tone];
  const { start, end } = endAnchors(first, last, plot.width);
  const below = plot.height;
  return (
    <g fill={colours.secondary}>
      <path d={`M0 ${below}h${plot.width}`} stroke={colours.hairline} fill="none" />
      <path d={path} stroke={tone} strokeWidth={1.5} fill="none" />
      {placed.map(({ point, x, y }) => (
        <circle
          key={point.id}
          cx={x}
          cy={y}
          r={2.5}
          fill={point.rough ? colours.page : tone}
          stroke={tone}
          strokeWidth={1.25}
        />
      ))}
      <text
        x={last.x}
        y={-9}
        textAnchor={anchorAt(last.x, plot.width)}
        fill={tone}
        fontWeight={600}
      >
        {last.point.words}
      </text>
      <text x={last.x} y={below + 17} textAnchor={end}>
        {last.point.date}
      </text>
      {first !== last && (
        <>
          <text x={first.x} y={below + 17} textAnchor={start}>
            {first.point.date}
          </text>
          <text x={first.x} y={below + 33} textAnchor={start}>
            {first.point.words}
          </text>
        </>
      )}
    </g>
  );
}
