import { memo, Suspense, useMemo } from 'react';
import type { ZoneBundle } from '../../dataset/bundle.ts';
import { CopyButton } from '../../panels/CopyButton.tsx';
import { CompareSummary } from '../../panels/compare/CompareSummary.tsx';
import { CompareTakeAway } from '../../panels/compare/CompareTakeAway.tsx';
import { ComparisonProvider } from '../../panels/compare/ComparisonProvider.tsx';
import { ComparisonTable } from '../../panels/compare/ComparisonTable.tsx';
import { pairHref } from '../../panels/compare/pairHref.ts';
import { useAtlas, useAtlasState } from '../../panels/context.ts';
import { EmbedButton } from '../../panels/EmbedButton.tsx';
import { FiguresContext, figureName, useShown } from '../../panels/figures/context.ts';
import { FigureMissing } from '../../panels/figures/FigureMissing.tsx';
import { FoldedSources } from '../../panels/figures/FoldedSources.tsx';
import { SourceList } from '../../panels/SourceList.tsx';
import { Subheading } from '../../panels/Subheading.tsx';
import type { PairFigure } from '../../state/figures.ts';
import { PairHeads } from './PairHeads.tsx';
import { PairMaps } from './PairMaps.tsx';
import { PairOutcomes } from './PairOutcomes.tsx';
import { PairSeries } from './PairSeries.tsx';
import { PairTax } from './PairTax.tsx';
import { PairTenure } from './PairTenure.tsx';
import { PairWages } from './PairWages.tsx';
import { PairWorkforce } from './PairWorkforce.tsx';
import { figuresOfPair } from './pairFigures.ts';

/** Parts of the page that a link leads to, in their order. */
const parts = ['summary', 'maps', 'table', 'charts', 'sources'] as const;

/** The charts with the class of each one's field, in the order of the page. */
const charts = [
  ['tax', 'revenue', PairTax],
  ['tenure', 'land', PairTenure],
  ['wages', 'talent', PairWages],
  ['workforce', 'talent staff', PairWorkforce],
  ['over-time', 'performance', PairSeries],
] as const;

interface PairProps {
  readonly pair: readonly [ZoneBundle, ZoneBundle];
}

/** Two zones side by side: all of them, or the one figure that an embed is about. */
export function PairView({ pair }: PairProps) {
  const atlas = useAtlas();
  const { lang } = atlas;
  const [a, b] = pair;
  const home = useMemo(
    () => ({
      page: { kind: 'compare', pair: [a.zone.id, b.zone.id] } as const,
      name: [a, b].map(({ zone }) => zone.names.short[lang]).join(' – '),
      figures: figuresOfPair([a, b], atlas),
    }),
    [a, b, lang, atlas],
  );
  const { figure, missing } = useShown(home.figures);
  return (
    <ComparisonProvider a={a} b={b} level={figure ? 1 : 2}>
      <FiguresContext value={home}>
        <FigureMissing figure={missing} />
        {figure ? (
          <PairFigureView pair={pair} figure={figure} />
        ) : (
          <WholePair pair={pair} name={home.name} />
        )}
      </FiguresContext>
    </ComparisonProvider>
  );
}

/** One figure of a comparison alone, in somebody else's page. */
function PairFigureView({ pair, figure }: PairProps & { readonly figure: PairFigure }) {
  const atlas = useAtlas();
  return (
    <>
      {figure === 'maps' && (
        <>
          <Subheading>{figureName(figure, atlas)}</Subheading>
          <PairMaps pair={pair} />
        </>
      )}
      {charts.map(
        ([id, className, Chart]) =>
          id === figure && (
            <div key={id} className={className}>
              <Chart pair={pair} />
            </div>
          ),
      )}
      <FoldedSources words={atlas.t('figures.sources')} />
    </>
  );
}

/**
 * Two zones in full: heads, summary, maps, table, charts, sources. React takes over what the build wrote boundary by
 * boundary, and answers the reader in between; so it is not drawn anew when something else changes.
 */
const WholePair = memo(function WholePair({ pair, name }: PairProps & { readonly name: string }) {
  const { t } = useAtlas();
  const [a, b] = pair;
  return (
    <>
      <PairHeads pair={pair} />
      <div className="compare-bar">
        <nav className="section-links" aria-label={t('zone.sections')}>
          {parts.map((part) => (
            <a key={part} href={`#${part}`}>
              {t(`comparePage.parts.${part}`)}
            </a>
          ))}
        </nav>
        <PairActions a={a.zone.id} b={b.zone.id} name={name} />
      </div>
      <section id="summary" className="section">
        <h2 className="section-title">{t('comparePage.parts.summary')}</h2>
        <Suspense>
          <CompareSummary />
        </Suspense>
      </section>
      <Suspense>
        <PairMaps pair={pair} />
      </Suspense>
      <section id="table" className="section">
        <h2 className="section-title">{t('comparePage.parts.table')}</h2>
        <p className="paper-note">{t('comparePage.paper')}</p>
        <ComparisonTable />
      </section>
      <section id="charts" className="section">
        <h2 className="section-title">{t('comparePage.parts.charts')}</h2>
        <div className="compare-charts">
          {charts.map(([id, className, Chart]) => (
            <Suspense key={id}>
              <div className={className}>
                <Chart pair={pair} />
              </div>
            </Suspense>
          ))}
          <div className="mobility">
            <PairOutcomes pair={pair} />
          </div>
        </div>
      </section>
      <section id="sources" className="section">
        <h2 className="section-title">{t('sections.sources')}</h2>
        <Suspense>
          <SourceList />
        </Suspense>
      </section>
    </>
  );
});

interface PairActionsProps {
  readonly a: string;
  readonly b: string;
  /** What the comparison is called. */
  readonly name: string;
}

/** What a reader can do with the comparison. */
function PairActions({ a, b, name }: PairActionsProps) {
  const atlas = useAtlas();
  const { t } = atlas;
  const embedded = useAtlasState(({ settings }) => settings.embed);
  return (
    <div className="zone-actions">
      <CopyButton name={t('zone.copyLink')} text={() => pairHref(atlas, a, b)} />
      <CompareTakeAway />
      <EmbedButton page={{ kind: 'compare', pair: [a, b] }} name={name} />
      {!embedded && (
        <button type="button" onClick={() => window.print()}>
          {t('zone.print')}
        </button>
      )}
    </div>
  );
}
