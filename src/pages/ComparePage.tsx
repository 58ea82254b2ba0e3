import type { ZoneBundle } from '../dataset/bundle.ts';
import { CompareSources } from '../panels/compare/CompareSources.tsx';
import { CompareSummary } from '../panels/compare/CompareSummary.tsx';
import { CompareTakeAway } from '../panels/compare/CompareTakeAway.tsx';
import { ComparisonProvider } from '../panels/compare/ComparisonProvider.tsx';
import { ComparisonTable } from '../panels/compare/ComparisonTable.tsx';
import { useAtlas } from '../panels/context.ts';
import { Footer } from './Footer.tsx';

/** Two zones side by side. The bundles are there where the address names the pair in its path. */
export function ComparePage({
  bundles,
}: {
  bundles?: readonly [ZoneBundle, ZoneBundle] | undefined;
}) {
  const { t, lang } = useAtlas();
  return (
    <main className="compare-page" id="content">
      <h1>
        {bundles
          ? bundles.map(({ zone }) => zone.names.short[lang]).join(' – ')
          : t('compare.title')}
      </h1>
      {bundles && (
        <ComparisonProvider a={bundles[0]} b={bundles[1]}>
          <CompareSummary />
          <ComparisonTable />
          <CompareTakeAway />
          <section id="sources" className="section">
            <h2 className="section-title">{t('sections.sources')}</h2>
            <CompareSources />
          </section>
        </ComparisonProvider>
      )}
      <Footer />
    </main>
  );
}
