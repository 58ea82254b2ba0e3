import { Series, type SeriesProps } from '../charts/Series.tsx';
import type { ZoneBundle } from '../dataset/bundle.ts';
import { factsUnder, isEstablished } from '../dataset/claim.ts';
import type { Facts } from '../dataset/schema.ts';
import { type WagePoint, wageSeries } from '../policy/wages.ts';
import type { ChartRow } from './chartTable.ts';
import { type Atlas, useAtlas, useCiting, useZone } from './context.ts';
import { SaveChart } from './SaveChart.tsx';
import { decimalYear } from './SeriesCharts.tsx';
import { Subheading } from './Subheading.tsx';
import { dollarRows, dollarWords } from './wageRows.ts';

/** At most so many wage series are drawn: the zone's own, else the host's first. */
const MOST = 2;

interface Wage {
  readonly id: string;
  readonly label: string;
  readonly points: readonly WagePoint[];
}

/** A series on the page, with the rows of its table and the sources that it rests on. */
interface Drawn {
  readonly id: string;
  readonly chart: SeriesProps;
  readonly rows: readonly ChartRow[];
  readonly sources: readonly string[];
}

/** The minimum wages that are drawn, and whether they are the zone's own. */
export function drawnWages(
  { zone, country, exchangeRates }: ZoneBundle,
  { lang }: Pick<Atlas, 'lang'>,
): { readonly wages: readonly Wage[]; readonly isOwn: boolean } {
  const seriesOf = (facts: Facts) =>
    factsUnder(facts, 'minimumWage').flatMap(({ item = 'only', fact }): Wage[] => {
      if (!isEstablished(fact)) return [];
      const points = wageSeries(fact, exchangeRates);
      return points.length < 2 ? [] : [{ id: item, label: fact.label?.[lang] ?? '', points }];
    });
  const own = seriesOf(zone.facts);
  const isOwn = own.length > 0;
  return { wages: (isOwn ? own : seriesOf(country.facts)).slice(0, MOST), isOwn };
}

/** Minimum wages over time, in local money and in dollars. */
export function WageCharts() {
  const { t, lang, format } = useAtlas();
  const bundle = useZone();
  const { zone, country } = bundle;
  const { sources } = useCiting();
  const { wages, isOwn } = drawnWages(bundle, { lang });
  if (wages.length === 0) return null;

  const look = {
    shape: 'steps',
    tone: 'talent',
    head: [t('charts.date'), t('charts.value')],
  } as const;
  const inLocalMoney = ({ id, label, points }: Wage): Drawn => ({
    id,
    chart: {
      ...look,
      title: label,
      points: points.map(({ claim, date, amount }) => ({
        id: date,
        at: decimalYear(date),
        value: amount,
        date: format.date(date),
        words: format.value(claim),
      })),
    },
    rows: points.map(({ claim, date, amount }) => ({
      series: label,
      date,
      value: amount,
      unit: claim.unit,
      words: format.value(claim),
      qualifier: claim.qualifier,
      basis: claim.basis,
      note: claim.note?.[lang],
      source: sources[claim.source],
    })),
    sources: points.map(({ claim }) => claim.source),
  });
  const inDollars = ({ id, label, points }: Wage): Drawn[] => {
    if (points[0]?.currency === 'USD') return [];
    const title = t('charts.inUsd', { name: label });
    const converted = points.flatMap((point) => {
      const { inUsd, date, per } = point;
      if (!inUsd) return [];
      const words = dollarWords(inUsd.usd, per, { format });
      return [{ ...point, inUsd, at: decimalYear(date), words }];
    });
    if (converted.length < 2) return [];
    return [
      {
        id: `${id}-usd`,
        chart: {
          ...look,
          title,
          points: converted.map(({ date, at, inUsd, words }) => ({
            id: date,
            at,
            value: inUsd.usd,
            date: format.date(date),
            words,
          })),
          caption: t('charts.usdNote'),
        },
        rows: dollarRows(title, converted, { t, format }, sources),
        sources: converted.flatMap(({ inUsd }) => inUsd.source ?? []),
      },
    ];
  };
  const drawn = wages.flatMap((wage) => [inLocalMoney(wage), ...inDollars(wage)]);
  const name = t('save.of', {
    chart: t('charts.wages'),
    place: isOwn ? zone.names.short[lang] : format.country(country.code),
  });
  return (
    <>
      <Subheading figure="wages">{t('charts.wages')}</Subheading>
      <div className="series-grid">
        {drawn.map(({ id, chart }) => (
          <Series key={id} {...chart} />
        ))}
      </div>
      <SaveChart
        name={name}
        figure="wages"
        file="minimum-wage"
        zone={zone.id}
        sources={() => drawn.flatMap((one) => one.sources)}
        chart={(surround) => ({
          kind: 'series',
          props: { ...surround, title: name, charts: drawn.map(({ chart }) => chart) },
        })}
        rows={() => drawn.flatMap((one) => one.rows)}
      />
    </>
  );
}
