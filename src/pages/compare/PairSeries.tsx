import type { ZoneBundle } from '../../dataset/bundle.ts';
import { factsUnder, isEstablished } from '../../dataset/claim.ts';
import { type QuestionKey, question } from '../../dataset/questions.ts';
import type { Established } from '../../dataset/schema.ts';
import { useAtlas } from '../../panels/context.ts';
import { seriesPoints } from '../../panels/SeriesCharts.tsx';
import { Subheading } from '../../panels/Subheading.tsx';
import { SeriesPair } from './SeriesPair.tsx';
import { sided } from './sided.ts';

/** Figures whose course says how a zone grew. */
const drawn: readonly QuestionKey[] = ['tenants', 'employment', 'exports', 'trade'];
/** Fewer dates on the better side make no course. */
const LEAST = 2;

/** How the figures of both zones changed, question by question on one axis of years and one scale. */
export function PairSeries({ pair }: { pair: readonly [ZoneBundle, ZoneBundle] }) {
  const { t, lang, format } = useAtlas();
  const factOf = ({ zone }: ZoneBundle, key: QuestionKey): Established | undefined => {
    const [named] = factsUnder(zone.facts, key);
    return named && isEstablished(named.fact) ? named.fact : undefined;
  };
  const charts = drawn.map((key) => ({
    key,
    sides: sided(pair).map(({ side, bundle }) => {
      const fact = factOf(bundle, key);
      // A line joins figures of one unit only: that of the newest.
      const unit = fact?.claims[0]?.unit;
      const alike = fact && { ...fact, claims: fact.claims.filter((c) => c.unit === unit) };
      const zone = bundle.zone.names.short[lang];
      return {
        side,
        title: zone,
        points: alike ? seriesPoints(alike, format) : [],
        unit,
        none: t('comparePage.noFigures', { zone }),
      };
    }),
  }));
  return charts
    .filter(({ sides }) => sides.some(({ points }) => points.length >= LEAST))
    .map(({ key, sides }) => (
      <div key={key} className="pair-series">
        <Subheading>{question(key).label[lang]}</Subheading>
        <SeriesPair sides={sides} shape="line" unlike={t('comparePage.unitsUnlike')} />
      </div>
    ));
}
