import { Series } from '../charts/Series.tsx';
import { type HeadcountRow, WorkforceBars } from '../charts/WorkforceBars.tsx';
import { factsUnder, isEstablished } from '../dataset/claim.ts';
import type { Claim, Facts } from '../dataset/schema.ts';
import { wageSeries } from '../policy/wages.ts';
import { headcounts, peopleOf } from '../policy/workforce.ts';
import { type Atlas, useAtlas, useZone } from './context.ts';
import { decimalYear } from './SeriesCharts.tsx';
import { Subheading } from './Subheading.tsx';

/** Minimum wages over time and staff by origin. */
export function TalentCharts() {
  return (
    <>
      <WageCharts />
      <Workforce />
    </>
  );
}

/** At most so many wage series are drawn: the zone's own, else the host's first. */
const MOST = 2;

function WageCharts() {
  const { t, lang, format } = useAtlas();
  const { zone, country, exchangeRates } = useZone();
  const seriesOf = (facts: Facts) =>
    factsUnder(facts, 'minimumWage').flatMap(({ item, fact }) => {
      if (!isEstablished(fact)) return [];
      const points = wageSeries(fact, exchangeRates);
      return points.length < 2 ? [] : [{ item, label: fact.label?.[lang] ?? '', points }];
    });
  const own = seriesOf(zone.facts);
  const wages = (own.length > 0 ? own : seriesOf(country.facts)).slice(0, MOST);
  if (wages.length === 0) return null;
  const head = [t('charts.date'), t('charts.value')] as const;
  return (
    <>
      <Subheading>{t('charts.wages')}</Subheading>
      <div className="series-grid">
        {wages.flatMap(({ item, label, points }) => {
          const inUsd = points.filter(({ inUsd }) => inUsd !== undefined);
          const isDollar = points[0]?.currency === 'USD';
          return [
            <Series
              key={item}
              title={label}
              points={points.map(({ claim, date, amount }) => ({
                id: date,
                at: decimalYear(date),
                value: amount,
                date: format.date(date),
                words: format.value(claim),
              }))}
              shape="steps"
              tone="talent"
              head={head}
            />,
            ...(isDollar || inUsd.length < 2
              ? []
              : [
                  <Series
                    key={`${item}-usd`}
                    title={t('charts.inUsd', { name: label })}
                    points={inUsd.flatMap(({ date, inUsd, per }) =>
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
                        : [],
                    )}
                    shape="steps"
                    tone="talent"
                    head={head}
                    caption={t('charts.usdNote')}
                  />,
                ]),
          ];
        })}
      </div>
    </>
  );
}

/** The headcounts of a zone as bars. */
export function headcountRows(
  facts: Facts,
  { t, format }: Pick<Atlas, 't' | 'format'>,
): readonly HeadcountRow[] {
  const part = (claim: Claim | undefined, kind: 'local' | 'foreign' | 'chinese') => {
    const people = peopleOf(claim);
    return people === undefined
      ? undefined
      : { people, words: t(`charts.${kind}`, { people: format.number(people) }) };
  };
  return headcounts(facts).map(({ date, source, local, foreign, chinese }) => ({
    id: `${date}${source}`,
    date: date && format.date(date),
    local: part(local, 'local'),
    foreign: foreign ? part(foreign, 'foreign') : part(chinese, 'chinese'),
  }));
}

function Workforce() {
  const atlas = useAtlas();
  const { t } = atlas;
  const rows = headcountRows(useZone().zone.facts, atlas);
  if (rows.length === 0) return null;
  return (
    <>
      <Subheading>{t('charts.workforce')}</Subheading>
      <WorkforceBars name={t('charts.workforce')} rows={rows} and={t('charts.and')} />
    </>
  );
}
