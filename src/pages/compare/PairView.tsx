import type { ZoneBundle } from '../../dataset/bundle.ts';
import { CopyButton } from '../../panels/CopyButton.tsx';
import { CompareSummary } from '../../panels/compare/CompareSummary.tsx';
import { CompareTakeAway } from '../../panels/compare/CompareTakeAway.tsx';
import { ComparisonProvider } from '../../panels/compare/ComparisonProvider.tsx';
import { ComparisonTable } from '../../panels/compare/ComparisonTable.tsx';
import { pairHref } from '../../panels/compare/pairHref.ts';
import { useAtlas, useAtlasState } from '../../panels/context.ts';
import { EmbedButton } from '../../panels/EmbedButton.tsx';
import { SourceList } from '../../panels/SourceList.tsx';
import { PairHeads } from './PairHeads.tsx';
import { PairMaps } from './PairMaps.tsx';
import { PairOutcomes } from './PairOutcomes.tsx';
import { PairSeries } from './PairSeries.tsx';
import { PairTax } from './PairTax.tsx';
import { PairTenure } from './PairTenure.tsx';
import { PairWages } from './PairWages.tsx';
import { PairWorkforce } from './PairWorkforce.tsx';

/** Parts of the page that a link leads to, in their order. */
const parts = ['summary', 'maps', 'table', 'charts', 'sources'] as const;

/** Two zones in full: heads, summary, maps, table, charts, sources. */
export function PairView({ pair }: { pair: readonly [ZoneBundle, ZoneBundle] }) {
  const { t } = useAtlas();
  const [a, b] = pair;
  return (
    <ComparisonProvider a={a} b={b}>
      <PairHeads pair={pair} />
      <div className="compare-bar">
        <nav className="section-links" aria-label={t('zone.sections')}>
          {parts.map((part) => (
            <a key={part} href={`#${part}`}>
              {t(`comparePage.parts.${part}`)}
            </a>
          ))}
        </nav>
        <PairActions a={a.zone.id} b={b.zone.id} />
      </div>
      <section id="summary" className="section">
        <h2 className="section-title">{t('comparePage.parts.summary')}</h2>
        <CompareSummary />
      </section>
      <PairMaps pair={pair} />
      <section id="table" className="section">
        <h2 className="section-title">{t('comparePage.parts.table')}</h2>
        <p className="paper-note">{t('comparePage.paper')}</p>
        <ComparisonTable />
      </section>
      <section id="charts" className="section">
        <h2 className="section-title">{t('comparePage.parts.charts')}</h2>
        <div className="compare-charts">
          <div className="revenue">
            <PairTax pair={pair} />
          </div>
          <div className="land">
            <PairTenure pair={pair} />
          </div>
          <div className="talent">
            <PairWages pair={pair} />
          </div>
          <div className="talent staff">
            <PairWorkforce pair={pair} />
          </div>
          <div className="performance">
            <PairSeries pair={pair} />
          </div>
          <div className="mobility">
            <PairOutcomes pair={pair} />
          </div>
        </div>
      </section>
      <section id="sources" className="section">
        <h2 className="section-title">{t('sections.sources')}</h2>
        <SourceList />
      </section>
    </ComparisonProvider>
  );
}

/** What a reader can do with the comparison. */
function PairActions({ a, b }: { a: string; b: string }) {
  const atlas = useAtlas();
  const { t, lang, index } = atlas;
  const embedded = useAtlasState(({ settings }) => settings.embed);
  const names = [a, b].flatMap(
    (id) => index.zones.find((zone) => zone.id === id)?.names.short[lang] ?? [],
  );
  return (
    <div className="zone-actions">
      <CopyButton name={t('zone.copyLink')} text={() => pairHref(atlas, a, b)} />
      <CompareTakeAway />
      <EmbedButton page={{ kind: 'compare', pair: [a, b] }} name={names.join(' – ')} />
      {!embedded && (
        <button type="button" onClick={() => window.print()}>
          {t('zone.print')}
        </button>
      )}
    </div>
  );
}
