import { Series, type SeriesPoint } from '../charts/Series.tsx';
import { dateOf, factsUnder, isAmount, isEstablished, series } from '../dataset/claim.ts';
import { type QuestionKey, question } from '../dataset/questions.ts';
import type { Established } from '../dataset/schema.ts';
import type { Formatter } from '../i18n/format.ts';
import { useAtlas, useZone } from './context.ts';
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

/** The figures of a fact by date, oldest first; of several of one date the one that the data put first. */
export function seriesPoints(fact: Established, format: Formatter): readonly SeriesPoint[] {
  const points = series(fact).flatMap((claim): SeriesPoint[] => {
    const date = dateOf(claim);
    if (date === undefined || !isAmount(claim.value) || claim.basis === 'forecast') return [];
    const { value } = claim;
    return [
      {
        id: `${date}${claim.source}`,
        at: decimalYear(date),
        value: typeof value === 'number' ? value : (value.min + value.max) / 2,
        date: format.date(date),
        words: format.value(claim),
        rough: claim.qualifier !== undefined || claim.basis !== undefined,
      },
    ];
  });
  return points.filter((p, i) => points.findIndex((q) => q.at === p.at) === i);
}

/** How the figures of a zone changed, as small multiples on a common axis of years. */
export function SeriesCharts() {
  const { t, lang, format } = useAtlas();
  const { facts } = useZone().zone;
  const charts = drawn.flatMap((key) =>
    factsUnder(facts, key).flatMap(({ item, fact }) => {
      if (!isEstablished(fact)) return [];
      const points = seriesPoints(fact, format);
      if (points.length < LEAST) return [];
      const title = [question(key).label[lang], fact.label?.[lang]].filter(Boolean).join(' · ');
      return [{ id: `${key}${item}`, title, points }];
    }),
  );
  if (charts.length === 0) return null;
  const dates = charts.flatMap(({ points }) => points.map(({ at }) => at));
  const span = [Math.floor(Math.min(...dates)), Math.ceil(Math.max(...dates))] as const;
  return (
    <>
      <Subheading>{t('charts.overTime')}</Subheading>
      <div className="series-grid">
        {charts.map(({ id, title, points }) => (
          <Series
            key={id}
            title={title}
            points={points}
            shape="line"
            tone="revenue"
            head={[t('charts.date'), t('charts.value')]}
            span={span}
          />
        ))}
      </div>
    </>
  );
}
