import { policyDimensions } from '../../dataset/vocabulary.ts';
import { useAtlas } from '../../panels/context.ts';
import { SaveMenu } from '../../panels/SaveMenu.tsx';
import type { Surround } from '../../picture/frame.tsx';
import type { MatrixRow } from '../../policy/matrix.ts';
import { type Judged, judgedRows, judgements, judgementsCsv, sourcesOf } from './judgements.ts';

interface SaveMatrixProps extends Judged {
  readonly rows: readonly MatrixRow[];
}

/**
 * Saves the matrix as it is filtered: each judgement with its reason and sources as a table, or as a picture where
 * the zones are not too many for one.
 */
export function SaveMatrix({ rows, mobility, fetchWhole }: SaveMatrixProps) {
  const { t, lang, format, index } = useAtlas();
  const all = judgements(rows, mobility, policyDimensions);
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
        rows={judgedRows(rows, mobility).map(({ id, names, country, cells }) => ({
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
      draw={mobility.partial ? undefined : draw}
      table={async () =>
        judgementsCsv(rows, await fetchWhole(), {
          fields: policyDimensions,
          lang,
          edition: index.edition,
        })
      }
    />
  );
}
