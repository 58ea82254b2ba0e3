import type { MobilityRow } from '../../dataset/mobility.ts';
import { policyDimensions } from '../../dataset/vocabulary.ts';
import { useAtlas, useCiting } from '../../panels/context.ts';
import { SaveMenu } from '../../panels/SaveMenu.tsx';
import type { Surround } from '../../picture/frame.tsx';
import { judgements, judgementsCsv, sourcesOf } from './judgements.ts';

/** Saves the matrix as it is filtered: as a picture, or each judgement with its reason and sources as a table. */
export function SaveMatrix({ rows }: { rows: readonly MobilityRow[] }) {
  const { t, lang, format, index } = useAtlas();
  const { sources } = useCiting();
  const all = judgements(rows, policyDimensions);
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
      sources={() => sourcesOf(all)}
      draw={draw}
      table={() => judgementsCsv(all, { lang, sources, edition: index.edition })}
    />
  );
}
