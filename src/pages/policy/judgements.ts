import type { Edition } from '../../dataset/bundle.ts';
import { type Column, text, toCsv } from '../../dataset/exports/csv.ts';
import type { Mobility, MobilityCell, MobilityRow } from '../../dataset/mobility.ts';
import type { PolicyDimension } from '../../dataset/vocabulary.ts';
import type { MatrixRow } from '../../policy/matrix.ts';
import type { Language } from '../../state/view.ts';

/** What became of policy in one field on its way to one zone. */
export interface Judgement {
  readonly row: MobilityRow;
  readonly dimension: PolicyDimension;
  readonly cell: MobilityCell;
}

/** What the judgements on the zones that are shown are taken from. */
export interface Judged {
  readonly mobility: Mobility;
  /** Fetches the judgements that have not come yet. */
  readonly fetchWhole: () => Promise<Mobility>;
}

/** The zones that are shown, with their judgements; those whose judgements have not come are left out. */
export function judgedRows(
  shown: readonly MatrixRow[],
  { rows }: Pick<Mobility, 'rows'>,
): readonly MobilityRow[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return shown.flatMap(({ id }) => byId.get(id) ?? []);
}

/** The judgements on each zone that is shown in some fields, zone by zone. */
export const judgements = (
  shown: readonly MatrixRow[],
  mobility: Pick<Mobility, 'rows'>,
  fields: readonly PolicyDimension[],
): readonly Judgement[] =>
  judgedRows(shown, mobility).flatMap((row) =>
    fields.map((dimension) => ({ row, dimension, cell: row.cells[dimension] })),
  );

/** Ids of the sources that the judgements rest on, with repeats. */
export const sourcesOf = (all: readonly Judgement[]): readonly string[] =>
  all.flatMap(({ cell }) => cell.sources);

interface TableOf {
  readonly fields: readonly PolicyDimension[];
  readonly lang: Language;
  readonly edition: Edition;
}

/** Each judgement with its reason and sources, as CSV. */
export function judgementsCsv(
  shown: readonly MatrixRow[],
  mobility: Mobility,
  { fields, lang, edition }: TableOf,
): string {
  const { sources } = mobility;
  const { version, date } = edition;
  const columns: readonly Column<Judgement>[] = [
    text('zone', 'Zone id', ({ row }) => row.id),
    text('name', 'Short name', ({ row }) => row.names[lang]),
    text('country', 'ISO code of the host', ({ row }) => row.country),
    text('dimension', 'Field of policy', ({ dimension }) => dimension),
    text('outcome', 'What became of the Chinese measure', ({ cell }) => cell.outcome),
    text('basis', 'Whose judgement: a paper’s, or our reading', ({ cell }) => cell.basis),
    text('reason', 'Why', ({ cell }) => cell.reason[lang]),
    text('change', 'What changed on the way', ({ cell }) => cell.change?.[lang]),
    text('sources', 'Source ids, see sources.csl.json', ({ cell }) => cell.sources.join(' ')),
    text('source_titles', 'Titles of the sources', ({ cell }) =>
      cell.sources.map((id) => sources[id]?.title ?? id).join('; '),
    ),
    text('source_urls', 'Addresses of the sources', ({ cell }) =>
      cell.sources.flatMap((id) => sources[id]?.URL ?? []).join(' '),
    ),
    text('atlas_version', 'Version of the dataset', () => version),
    text('atlas_date', 'Date of this version', () => date),
    text('licence', 'Licence of this table', () => 'CC BY 4.0'),
  ];
  return toCsv(columns, judgements(shown, mobility, fields));
}
