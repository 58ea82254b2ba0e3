import type { SeriesPoint } from '../../charts/Series.tsx';
import type { ZoneBundle } from '../../dataset/bundle.ts';
import { factsUnder, isEstablished } from '../../dataset/claim.ts';
import type { Facts } from '../../dataset/schema.ts';
import { useAtlas, useCiting } from '../../panels/context.ts';
import { SaveChart } from '../../panels/SaveChart.tsx';
import { decimalYear } from '../../panels/SeriesCharts.tsx';
import { Subheading } from '../../panels/Subheading.tsx';
import { dollarRows, dollarWords } from '../../panels/wageRows.ts';
import { type WagePoint, wageSeries } from '../../policy/wages.ts';
import type { Language } from '../../state/view.ts';
import { commonAxes, SeriesPair } from './SeriesPair.tsx';
import { sided, zoneIds } from './sided.ts';

/** A wage series that has figures in dollars. */
interface Wages {
  readonly level: 'zone' | 'host';
  readonly label: string;
  readonly per: string;
  readonly points: readonly WagePoint[];
}

/** The zone's own series with the most years, else its host's: the nearest to the zone that can be drawn. */
export function bestWages(
  { zone, country, exchangeRates }: ZoneBundle,
  lang: Language,
): Wages | undefined {
  const seriesIn = (facts: Facts, level: Wages['level']): Wages[] =>
    factsUnder(facts, 'minimumWage').flatMap(({ fact }) => {
      if (!isEstablished(fact)) return [];
      const points = wageSeries(fact, exchangeRates).filter(({ inUsd }) => inUsd !== undefined);
      const per = points[0]?.per;
      return per === undefined ? [] : [{ level, label: fact.label?.[lang] ?? '', per, points }];
    });
  const own = seriesIn(zone.facts, 'zone');
  const host = seriesIn(country.facts, 'host');
  const lines = own.some(({ points }) => points.length > 1) || host.length === 0 ? own : host;
  return lines.toSorted((a, b) => b.points.length - a.points.length)[0];
}

/** Minimum wages in dollars, both zones on common axes where the wages are of one kind. */
export function PairWages({ pair }: { pair: readonly [ZoneBundle, ZoneBundle] }) {
  const { t, lang, format } = useAtlas();
  const { sources } = useCiting();
  const pointOf = ({ date, inUsd, per }: WagePoint): SeriesPoint[] =>
    inUsd
      ? [
          {
            id: date,
            at: decimalYear(date),
            value: inUsd.usd,
            date: format.date(date),
            words: dollarWords(inUsd.usd, per, { format }),
          },
        ]
      : [];
  const both = sided(pair).map(({ side, bundle }) => {
    const zone = bundle.zone.names.short[lang];
    const wages = bestWages(bundle, lang);
    const title = wages?.level === 'host' ? 'comparePage.hostSeries' : 'comparePage.zoneSeries';
    return {
      side,
      title: wages ? t(title, { zone, name: wages.label }) : zone,
      points: wages?.points.flatMap(pointOf) ?? [],
      wages: wages?.points ?? [],
      unit: wages?.per,
      none: t('comparePage.noWages', { zone }),
    };
  });
  if (both.every(({ points }) => points.length === 0)) return null;
  const [a = '', b = ''] = pair.map(({ zone }) => zone.names.short[lang]);
  const name = t('comparePage.chartOf', { chart: t('comparePage.wages'), a, b });
  const saved = () =>
    both.flatMap(({ title, wages }) => dollarRows(title, wages, { t, format }, sources));
  const { alike, span, top } = commonAxes(both);
  return (
    <>
      <Subheading figure="wages">{t('comparePage.wages')}</Subheading>
      <SeriesPair sides={both} shape="steps" unlike={t('comparePage.wagesUnlike')} />
      <p className="note">{t('charts.usdNote')}</p>
      <SaveChart
        name={name}
        figure="wages"
        file="minimum-wage"
        zone={zoneIds(pair)}
        sources={() =>
          both.flatMap(({ wages }) =>
            wages.flatMap(({ claim, inUsd }) => [claim.source, inUsd?.source ?? []].flat()),
          )
        }
        chart={(surround) => ({
          kind: 'series',
          props: {
            ...surround,
            title: name,
            charts: both.map(({ side, title, points }) => ({
              title,
              points,
              head: [t('charts.date'), t('charts.value')] as const,
              shape: 'steps' as const,
              tone: side,
              span,
              top,
            })),
            notes: [
              ...both.filter(({ points }) => points.length === 0).map(({ none }) => none),
              t('charts.usdNote'),
              ...(alike ? [] : [t('comparePage.wagesUnlike')]),
            ],
          },
        })}
        rows={saved}
      />
    </>
  );
}
