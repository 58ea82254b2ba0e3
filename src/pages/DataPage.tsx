import { OLD_AFTER_YEARS } from '../dataset/claim.ts';
import { loadOverview } from '../dataset/load.ts';
import { type Overview, sumCoverage } from '../dataset/overview.ts';
import { sourceKinds } from '../dataset/vocabulary.ts';
import { useAtlas } from '../panels/context.ts';
import { CoverageTable } from './data/CoverageTable.tsx';
import { Downloads } from './data/Downloads.tsx';
import { PaperTable } from './data/PaperTable.tsx';
import { SourceIndex } from './data/SourceIndex.tsx';
import { Footer } from './Footer.tsx';
import { useWhole } from './useWhole.ts';

/** How the data were made, what is known and what is not, and where to take them. */
export function DataPage({ overview: first }: { overview: Overview }) {
  const { t, format, address } = useAtlas();
  const { data: overview, complete } = useWhole(first, () => loadOverview(address.root, 'whole'));
  const { zones, allZones, countries, counts, paper, edition } = overview;
  return (
    <main className="data-page" id="content">
      <h1>{t('data.title')}</h1>
      <p className="lead">
        {t('data.lead', {
          claims: format.number(overview.claims),
          sources: format.number(counts.sources),
        })}
      </p>
      <section id="downloads">
        <h2>{t('data.downloads')}</h2>
        <Downloads />
      </section>
      <section id="method">
        <h2>{t('data.method')}</h2>
        <p>{t('data.methodClaims')}</p>
        <p>{t('data.methodMissing')}</p>
        <p>{t('data.methodSelf', { years: OLD_AFTER_YEARS, date: format.date(edition.date) })}</p>
        <p>{t('data.methodUnits')}</p>
        <h3>{t('data.ranking')}</h3>
        <p>{t('data.rankingLead')}</p>
        <ol className="ranking">
          {sourceKinds.map((kind) => (
            <li key={kind}>{t(`facts.kind.${kind}`)}</li>
          ))}
        </ol>
      </section>
      <section id="coverage">
        <h2>{t('data.coverage')}</h2>
        <p>{t('data.coverageLead')}</p>
        <CoverageTable
          rows={zones}
          sum={allZones}
          kind="zone"
          total={counts.zones}
          complete={complete}
        />
        <p>{t('data.countriesLead')}</p>
        <CoverageTable rows={countries} sum={sumCoverage(countries)} kind="country" />
      </section>
      {paper && (
        <section id="paper">
          <h2>{t('data.paper')}</h2>
          <PaperTable paper={paper} />
        </section>
      )}
      <section id="sources">
        <h2>{t('data.sources')}</h2>
        <p>{t('data.sourcesLead', { number: format.number(counts.sources) })}</p>
        <SourceIndex overview={overview} complete={complete} />
      </section>
      <Footer />
    </main>
  );
}
