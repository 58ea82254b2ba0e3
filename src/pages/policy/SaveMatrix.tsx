import { type Column, text, toCsv } from '../../dataset/exports/csv.ts';
import type { Mobility, MobilityCell, MobilityRow } from '../../dataset/mobility.ts';
import { IN_FULL } from '../../dataset/portions.ts';
import { type PolicyDimension, policyDimensions } from '../../dataset/vocabulary.ts';
import { useAtlas, useCiting } from '../../panels/context.ts';
import { type Format, SaveMenu, useSurround } from '../../panels/SaveMenu.tsx';
import { csvBlob } from '../../panels/saveFile.ts';
import type { MatrixRow } from '../../policy/matrix.ts';

interface Judgement {
  readonly row: MobilityRow;
  readonly dimension: PolicyDimension;
  readonly cell: MobilityCell;
}

const judgements = (rows: readonly MobilityRow[]): readonly Judgement[] =>
  rows.flatMap((row) =>
    policyDimensions.map((dimension) => ({ row, dimension, cell: row.cells[dimension] })),
  );

interface SaveMatrixProps {
  readonly rows: readonly MatrixRow[];
  /** Fetches the judgements that have not come yet. */
  readonly fetchWhole: () => Promise<Mobility>;
}

/**
 * Saves the matrix as it is filtered: each judgement with its reason and sources as a table, or as a picture where
 * the zones are not too many for one.
 */
export function SaveMatrix({ rows: shown, fetchWhole }: SaveMatrixProps) {
  const { t, lang, format, index } = useAtlas();
  const surround = useSurround(useCiting().sources);
  const { version, date } = index.edition;
  const columnsWith = (sources: Mobility['sources']): readonly Column<Judgement>[] => [
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
  const make = async (as: Format) => {
    const { rows: all, sources } = await fetchWhole();
    const byId = new Map(all.map((row) => [row.id, row]));
    const rows = shown.flatMap(({ id }) => byId.get(id) ?? []);
    if (as === 'CSV') return csvBlob(toCsv(columnsWith(sources), judgements(rows)));
    const { matrixFile } = await import('./matrixFile.tsx');
    return matrixFile(
      {
        frame: {
          ...surround(judgements(rows).flatMap(({ cell }) => cell.sources)),
          title: t('policy.title'),
          subtitle: t('policy.matrix'),
          notes: [t('policy.basisNote')],
        },
        head: t('data.zone'),
        columns: policyDimensions.map((dimension) => ({
          dimension,
          label: t(`sections.${dimension}`),
        })),
        rows: rows.map(({ id, names, country, cells }) => ({
          id,
          name: names[lang],
          country: format.country(country),
          cells: policyDimensions.map((dimension) => ({
            dimension,
            outcome: cells[dimension].outcome,
            words: t(`policy.outcomes.${cells[dimension].outcome}`),
            basis: t(`policy.basis.${cells[dimension].basis}`),
          })),
        })),
      },
      as,
    );
  };
  return (
    <SaveMenu
      name={t('policy.matrix')}
      file="park-atlas-policy-mobility"
      formats={shown.length > IN_FULL ? ['CSV'] : ['SVG', 'PNG', 'CSV']}
      make={make}
      embed={{ name: t('policy.title') }}
    />
  );
}
