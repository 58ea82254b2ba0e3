import { Series, type SeriesPoint } from '../charts/Series.tsx';
import { dateOf, factsUnder, isAmount, isEstablished, series } from '../dataset/claim.ts';
import { type QuestionKey, question } from '../dataset/questions.ts';
import type { Claim, Established, Facts, Source } from '../dataset/schema.ts';
import type { Formatter } from '../i18n/format.ts';
import type { Language } from '../state/view.ts';
import type { ChartRow } from './chartTable.ts';
import { type Atlas, useAtlas, useCiting, useZone } from './context.ts';
import { SaveChart } from './SaveChart.tsx';
import { Subheading } from './Subheading.tsx';

/** Questions whose answers over the years are worth a picture. */
const drawn: readonly QuestionKey[] = [
  'tenants',
  'employment',
  'investment',
  'exports',
  'trade',
  'taxesPaid',
];
/** Fewer dates make no line. */
const LEAST = 3;

/** A date as a decimal year, e.g. 2016.33 for May 2016. */
export function decimalYear(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return year + (month - 1) / 12 + (day - 1) / 365;
}

/** A point on the page and the claim that it stands for. */
export interface Dated {
  readonly point: SeriesPoint;
  readonly claim: Claim;
}

/**
 * The figures of a fact by date, oldest first. No line can join figures in unlike units, such as two currencies:
 * those in the newest one's are taken; of several of one date the one that the data put first.
 */
export function datedOf(fact: Established, format: Formatter): readonly Dated[] {
  const every = series(fact).flatMap((claim): Dated[] => {
    const date = dateOf(claim);
    if (date === undefined || !isAmount(claim.value) || claim.basis === 'forecast') return [];
    const { value } = claim;
    const point = {
      id: `${date}${claim.source}`,
      at: decimalYear(date),
      value: typeof value === 'number' ? value : (value.min + value.max) / 2,
      date: format.date(date),
      words: format.value(claim),
      rough: claim.qualifier !== undefined || claim.basis !== undefined,
    };
    return [{ point, claim }];
  });
  const unit = every.at(-1)?.claim.unit;
  const alike = every.filter(({ claim }) => claim.unit === unit);
  return alike.filter(({ point }, i) => alike.findIndex((o) => o.point.at === point.at) === i);
}

/** The numbers of one chart, each with its claim's marks and source. */
export const seriesSaved = (
  series: string,
  dated: readonly Dated[],
  lang: Language,
  sources: Readonly<Record<string, Source>>,
): readonly ChartRow[] =>
  dated.map(({ point, claim }) => ({
    series,
    date: dateOf(claim),
    value: point.value,
    unit: claim.unit,
    words: point.words,
    qualifier: claim.qualifier,
    basis: claim.basis,
    note: claim.note?.[lang],
    source: sources[claim.source],
  }));

/** The figures of a zone that are drawn, each with its dates. */
export const datedCharts = (facts: Facts, { lang, format }: Pick<Atlas, 'lang' | 'format'>) =>
  drawn.flatMap((key) =>
    factsUnder(facts, key).flatMap(({ item, fact }) => {
      if (!isEstablished(fact)) return [];
      const dated = datedOf(fact, format);
      if (dated.length < LEAST) return [];
      const title = [question(key).label[lang], fact.label?.[lang]].filter(Boolean).join(' · ');
      return [{ id: `${key}${item}`, title, dated }];
    }),
  );

/** How the figures of a zone changed, as small multiples on a common axis of years. */
export function SeriesCharts() {
  const { t, lang, format } = useAtlas();
  const { zone } = useZone();
  const { sources } = useCiting();
  const charts = datedCharts(zone.facts, { lang, format });
  if (charts.length === 0) return null;
  const dates = charts.flatMap(({ dated }) => dated.map(({ point }) => point.at));
  const span = [Math.floor(Math.min(...dates)), Math.ceil(Math.max(...dates))] as const;
  const head = [t('charts.date'), t('charts.value')] as const;
  const shown = charts.map(({ id, title, dated }) => {
    const points = dated.map(({ point }) => point);
    return { id, chart: { title, points, head, span, shape: 'line', tone: 'revenue' } as const };
  });
  const name = t('save.of', { chart: t('save.overTime'), place: zone.names.short[lang] });
  const rows = () => charts.flatMap(({ title, dated }) => seriesSaved(title, dated, lang, sources));
  const hasRough = charts.some(({ dated }) => dated.some(({ point }) => point.rough));
  return (
    <>
      <Subheading figure="over-time">{t('charts.overTime')}</Subheading>
      <div className="series-grid">
        {shown.map(({ id, chart }) => (
          <Series key={id} {...chart} />
        ))}
      </div>
      <SaveChart
        name={name}
        figure="over-time"
        file="over-time"
        zone={zone.id}
        sources={() => charts.flatMap(({ dated }) => dated.map(({ claim }) => claim.source))}
        chart={(surround) => ({
          kind: 'series',
          props: {
            ...surround,
            title: name,
            charts: shown.map(({ chart }) => chart),
            notes: hasRough ? [t('save.rough')] : [],
          },
        })}
        rows={rows}
      />
    </>
  );
}
