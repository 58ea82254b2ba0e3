import type { Edition } from '../dataset/bundle.ts';
import { type Column, figure, text, toCsv } from '../dataset/exports/csv.ts';
import type { Source } from '../dataset/schema.ts';
import { issued } from './sourceText.ts';

/** One number of a chart. */
export interface ChartRow {
  /** The line, right or group that it belongs to. */
  readonly series: string;
  /** Profit year, or the years since a grant at which a term begins. */
  readonly position?: number | undefined;
  /** The years since a grant at which a term ends. */
  readonly positionEnd?: number | undefined;
  /** Year, month or day for which it holds, as a date string. */
  readonly date?: string | undefined;
  /** As it is drawn: the middle of a range. */
  readonly value?: number | undefined;
  readonly unit?: string | undefined;
  /** As the page writes it. */
  readonly words: string;
  /** About, over, under and the like. */
  readonly qualifier?: string | undefined;
  /** How it was come by, where it is no plain report. */
  readonly basis?: string | undefined;
  readonly note?: string | undefined;
  readonly source?: Source | undefined;
}

/** What every row of a chart's table says of its chart. */
export interface ChartOf {
  readonly chart: string;
  readonly zone: string;
  readonly edition: Edition;
}

const columnsFor = ({ chart, zone, edition }: ChartOf): readonly Column<ChartRow>[] => [
  text('zone', 'Zone id', () => zone),
  text('chart', 'Title of the chart', () => chart),
  text('series', 'Line, right or group that the number belongs to', (r) => r.series),
  figure('position', 'Profit year; years since the grant', (r) => r.position),
  figure('position_end', 'Years since the grant at the end of a term', (r) => r.positionEnd),
  text('date', 'Date for which the value holds: year, month or day', (r) => r.date),
  figure('value', 'Figure as drawn: the middle of a range', (r) => r.value),
  text('unit', 'Unit of the figure', (r) => r.unit),
  text('value_in_words', 'As the page writes it', (r) => r.words),
  text('qualifier', 'about, over, under, up to, at least', (r) => r.qualifier),
  text('basis', 'How a figure was come by that is no plain report', (r) => r.basis),
  text('note', 'What else is to be known', (r) => r.note),
  text('source', 'Source id, see sources.csl.json', (r) => r.source?.id),
  text('source_kind', 'What kind of document the source is', (r) => r.source?.kind),
  text('source_title', 'Title of the source', (r) => r.source?.title),
  text('source_publisher', 'Publisher of the source', (r) => r.source?.publisher),
  text('source_date', 'When the source came out', (r) => r.source && issued(r.source)),
  text('source_url', 'Address of the source', (r) => r.source?.URL),
  text('atlas_version', 'Version of the dataset', () => edition.version),
  text('atlas_date', 'Date of this version', () => edition.date),
  text('licence', 'Licence of this table', () => 'CC BY 4.0'),
];

/** The numbers of a chart as CSV, each with its source. */
export const chartCsv = (rows: readonly ChartRow[], of: ChartOf): string =>
  toCsv(columnsFor(of), rows);
