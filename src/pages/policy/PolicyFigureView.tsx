import { useMemo } from 'react';
import type { Mobility } from '../../dataset/mobility.ts';
import { useAtlas, useAtlasState } from '../../panels/context.ts';
import { figureName } from '../../panels/figures/context.ts';
import { FoldedSources } from '../../panels/figures/FoldedSources.tsx';
import { Subheading } from '../../panels/Subheading.tsx';
import { rowsShown } from '../../policy/matrix.ts';
import type { PolicyFigure } from '../../state/figures.ts';
import { fieldOf } from './fieldOf.ts';
import { Matrix } from './Matrix.tsx';
import { OutcomeMap } from './OutcomeMap.tsx';
import { PolicyProvider } from './PolicyProvider.tsx';
import { SaveMatrix } from './SaveMatrix.tsx';

interface PolicyFigureViewProps {
  readonly mobility: Mobility;
  readonly figure: PolicyFigure;
}

/** The matrix or one map of outcomes alone, in somebody else's page. */
export function PolicyFigureView({ mobility, figure }: PolicyFigureViewProps) {
  const atlas = useAtlas();
  const { t } = atlas;
  const countries = useAtlasState(({ view }) => view.countries);
  const sort = useAtlasState(({ view }) => view.sort);
  const rows = useMemo(
    () => rowsShown(mobility.rows, { countries, sort }),
    [mobility, countries, sort],
  );
  const field = fieldOf(figure);
  return (
    <main className="policy-page figure-page" id="content">
      <PolicyProvider mobility={mobility} level={1}>
        <h1>{t('policy.title')}</h1>
        <Subheading>
          {field
            ? t('policy.mapTitle', { dimension: t(`sections.${field}`) })
            : figureName(figure, atlas)}
        </Subheading>
        {field ? (
          <OutcomeMap rows={rows} dimension={field} />
        ) : (
          <>
            <Matrix rows={rows} />
            <p className="note">{t('policy.basisNote')}</p>
            <SaveMatrix rows={rows} />
          </>
        )}
        <FoldedSources words={t('figures.sources')} />
      </PolicyProvider>
    </main>
  );
}
