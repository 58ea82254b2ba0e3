import { type Column, text, toCsv } from '../../dataset/exports/csv.ts';
import type { MobilityCell, MobilityRow } from '../../dataset/mobility.ts';
import { type PolicyDimension, policyDimensions } from '../../dataset/vocabulary.ts';
import { useAtlas, useCiting } from '../../panels/context.ts';
import { SaveMenu } from '../../panels/SaveMenu.tsx';
import type { Surround } from '../../picture/frame.tsx';

interface Judgement {
  readonly row: MobilityRow;
  readonly dimension: PolicyDimension;
  readonly cell: MobilityCell;
}

const judgements = (rows: readonly MobilityRow[]): readonly Judgement[] =>
  rows.flatMap((row) =>
    policyDimensions.map((dimension) => ({ row, dimension, cell: row.cells[dimension] })),
  );

/** Saves the matrix as it is filtered: as a picture, or each judgement with its reason and sources as a table. */
export function SaveMatrix({ rows }: { rows: readonly MobilityRow[] }) {
  const { t, lang, format, index } = useAtlas();
  const { sources } = useCiting();
  const { version, date } = index.edition;
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
  const draw = async (surround: Surround) => {
    const { MatrixPicture } = await import('./MatrixPicture.tsx');
    return (
      <MatrixPicture
        frame={{
          ...surround,
          title: t('policy.title'),
          subtitle: t('policy.matrix'),
          notes: [t('policy.basisNote')],
        }}
        head={t('data.zone')}
        columns={policyDimensions.map((dimension) => ({
          dimension,
          label: t(`sections.${dimension}`),
        }))}
        rows={rows.map(({ id, names, country, cells }) => ({
          id,
          name: names[lang],
          country: format.country(country),
          cells: policyDimensions.map((dimension) => ({
            dimension,
            outcome: cells[dimension].outcome,
            words: t(`policy.outcomes.${cells[dimension].outcome}`),
            basis: t(`policy.basis.${cells[dimension].basis}`),
          })),
        }))}
      />
    );
  };
  return (
    <SaveMenu
      figure="matrix"
      name={t('policy.matrix')}
      file="park-atlas-policy-mobility"
      sources={() => judgements(rows).flatMap(({ cell }) => cell.sources)}
      draw={draw}
      table={() => toCsv(columns, judgements(rows))}
    />
  );
}
