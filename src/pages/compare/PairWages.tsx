import type { SeriesPoint } from '../../charts/Series.tsx';
import type { ZoneBundle } from '../../dataset/bundle.ts';
import { factsUnder, isEstablished } from '../../dataset/claim.ts';
import type { Facts } from '../../dataset/schema.ts';
import { useAtlas } from '../../panels/context.ts';
import { decimalYear } from '../../panels/SeriesCharts.tsx';
import { Subheading } from '../../panels/Subheading.tsx';
import { type WagePoint, wageSeries } from '../../policy/wages.ts';
import { SeriesPair } from './SeriesPair.tsx';
import { sided } from './sided.ts';

/** A wage series that has figures in dollars. */
interface Wages {
  readonly level: 'zone' | 'host';
  readonly label: string;
  readonly per: string;
  readonly points: readonly WagePoint[];
}

/** Minimum wages in dollars, both zones on common axes where the wages are of one kind. */
export function PairWages({ pair }: { pair: readonly [ZoneBundle, ZoneBundle] }) {
  const { t, lang, format } = useAtlas();
  const seriesIn = (facts: Facts, level: Wages['level'], { exchangeRates }: ZoneBundle): Wages[] =>
    factsUnder(facts, 'minimumWage').flatMap(({ fact }) => {
      if (!isEstablished(fact)) return [];
      const points = wageSeries(fact, exchangeRates).filter(({ inUsd }) => inUsd !== undefined);
      const per = points[0]?.per;
      return per === undefined ? [] : [{ level, label: fact.label?.[lang] ?? '', per, points }];
    });
  /** The zone's own series with the most years, else its host's: the nearest to the zone that can be drawn. */
  const best = (bundle: ZoneBundle): Wages | undefined => {
    const own = seriesIn(bundle.zone.facts, 'zone', bundle);
    const host = seriesIn(bundle.country.facts, 'host', bundle);
    const lines = own.some(({ points }) => points.length > 1) || host.length === 0 ? own : host;
    return lines.toSorted((a, b) => b.points.length - a.points.length)[0];
  };
  const pointOf = ({ date, inUsd, per }: WagePoint): SeriesPoint[] =>
    inUsd
      ? [
          {
            id: date,
            at: decimalYear(date),
            value: inUsd.usd,
            date: format.date(date),
            words: format.quantity(Number(inUsd.usd.toFixed(1)), `USD/${per}`),
          },
        ]
      : [];
  const both = sided(pair).map(({ side, bundle }) => {
    const zone = bundle.zone.names.short[lang];
    const wages = best(bundle);
    const title = wages?.level === 'host' ? 'comparePage.hostSeries' : 'comparePage.zoneSeries';
    return {
      side,
      title: wages ? t(title, { zone, name: wages.label }) : zone,
      points: wages?.points.flatMap(pointOf) ?? [],
      unit: wages?.per,
      none: t('comparePage.noWages', { zone }),
    };
  });
  if (both.every(({ points }) => points.length === 0)) return null;
  return (
    <>
      <Subheading>{t('comparePage.wages')}</Subheading>
      <SeriesPair sides={both} shape="steps" unlike={t('comparePage.wagesUnlike')} />
      <p className="note">{t('charts.usdNote')}</p>
    </>
  );
}
