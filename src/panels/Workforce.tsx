import { type HeadcountRow, WorkforceBars } from '../charts/WorkforceBars.tsx';
import type { Claim, Facts, Source } from '../dataset/schema.ts';
import { headcounts, peopleOf } from '../policy/workforce.ts';
import type { ChartRow } from './chartTable.ts';
import { type Atlas, useAtlas, useCiting, useZone } from './context.ts';
import { SaveChart } from './SaveChart.tsx';
import { Subheading } from './Subheading.tsx';

const origins = ['local', 'foreign', 'chinese'] as const;
type Origin = (typeof origins)[number];

type Words = Pick<Atlas, 't' | 'format'>;

/** One part of a headcount as the chart shows it. */
function part(claim: Claim | undefined, origin: Origin, { t, format }: Words) {
  const people = peopleOf(claim);
  return claim === undefined || people === undefined
    ? undefined
    : { people, words: t(`charts.${origin}`, { people: format.value(claim) }) };
}

/** The headcounts of a zone as rows of a chart. */
export function headcountRows(facts: Facts, words: Words): readonly HeadcountRow[] {
  return headcounts(facts).map(({ date, source, local, foreign, chinese }) => ({
    id: `${date}${source}`,
    date: date && words.format.date(date),
    local: part(local, 'local', words),
    foreign: foreign ? part(foreign, 'foreign', words) : part(chinese, 'chinese', words),
  }));
}

/** The numbers of a chart of headcounts. */
export const headcountSaved = (
  facts: Facts,
  words: Pick<Atlas, 't' | 'format' | 'lang'>,
  sources: Readonly<Record<string, Source>>,
): readonly ChartRow[] =>
  headcounts(facts).flatMap((count) =>
    origins.flatMap((origin): ChartRow[] => {
      const claim = count[origin];
      const people = part(claim, origin, words);
      if (!claim || !people) return [];
      const { qualifier, basis, note, source } = claim;
      return [
        {
          series: origin,
          date: count.date,
          value: people.people,
          unit: 'people',
          words: words.format.value(claim),
          qualifier,
          basis,
          note: note?.[words.lang],
          source: sources[source],
        },
      ];
    }),
  );

/** Counts of a zone's staff by origin. */
export function Workforce() {
  const atlas = useAtlas();
  const { t, lang } = atlas;
  const { zone } = useZone();
  const { sources } = useCiting();
  const counts = headcounts(zone.facts);
  const rows = headcountRows(zone.facts, atlas);
  if (rows.length === 0) return null;
  const and = t('charts.and');
  const name = t('save.of', { chart: t('charts.workforce'), place: zone.names.short[lang] });
  return (
    <>
      <Subheading figure="workforce">{t('charts.workforce')}</Subheading>
      <WorkforceBars name={t('charts.workforce')} rows={rows} and={and} />
      <SaveChart
        name={name}
        figure="workforce"
        file="workforce"
        zone={zone.id}
        sources={() => counts.map(({ source }) => source)}
        chart={(surround) => ({ kind: 'workforce', props: { ...surround, name, rows, and } })}
        rows={() => headcountSaved(zone.facts, atlas, sources)}
      />
    </>
  );
}
