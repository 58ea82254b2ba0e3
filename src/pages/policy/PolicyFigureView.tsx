import { useAtlas } from '../../panels/context.ts';
import { figureName } from '../../panels/figures/context.ts';
import { FoldedSources } from '../../panels/figures/FoldedSources.tsx';
import { Subheading } from '../../panels/Subheading.tsx';
import type { MatrixRow } from '../../policy/matrix.ts';
import type { PolicyFigure } from '../../state/figures.ts';
import { fieldOf } from './fieldOf.ts';
import type { Judged } from './judgements.ts';
import { Matrix } from './Matrix.tsx';
import { OutcomeMap } from './OutcomeMap.tsx';
import { PolicyProvider } from './PolicyProvider.tsx';
import { SaveMatrix } from './SaveMatrix.tsx';

interface PolicyFigureViewProps extends Judged {
  readonly figure: PolicyFigure;
  readonly rows: readonly MatrixRow[];
}

/** The matrix or one map of outcomes alone, in somebody else's page. */
export function PolicyFigureView({ figure, rows, ...judged }: PolicyFigureViewProps) {
  const atlas = useAtlas();
  const { t } = atlas;
  const field = fieldOf(figure);
  return (
    <main className="policy-page figure-page" id="content">
      <PolicyProvider mobility={judged.mobility} level={1}>
        <h1>{t('policy.title')}</h1>
        <Subheading>
          {field
            ? t('policy.mapTitle', { dimension: t(`sections.${field}`) })
            : figureName(figure, atlas)}
        </Subheading>
        {field ? (
          <OutcomeMap {...judged} rows={rows} dimension={field} />
        ) : (
          <>
            <Matrix rows={rows} among={rows.length} />
            <p className="note">{t('policy.basisNote')}</p>
            <SaveMatrix {...judged} rows={rows} />
          </>
        )}
        <FoldedSources words={t('figures.sources')} />
      </PolicyProvider>
    </main>
  );
}
