import { ForeignLimits, type LimitRow } from '../charts/ForeignLimits.tsx';
import { dateOf, factsUnder, isNotEstablished } from '../dataset/claim.ts';
import { countryFileOf, zoneFileOf } from '../dataset/walk.ts';
import {
  type ForeignLimit,
  limitAxisEnd,
  type StaffRule,
  staffRules,
} from '../policy/foreignStaff.ts';
import type { ChartRow } from './chartTable.ts';
import { useAtlas, useCiting, useZone } from './context.ts';
import { SaveChart } from './SaveChart.tsx';
import { SourceNote } from './SourceNote.tsx';
import { Subheading } from './Subheading.tsx';

/** What the zone and its host allow a firm in foreign staff, each rule in one form on one axis. */
export function ForeignStaff() {
  const { t, lang, format } = useAtlas();
  const { zone, country } = useZone();
  const { sources } = useCiting();
  const own = staffRules(zone.facts);
  const host = staffRules(country.facts);
  const asked = factsUnder(zone.facts, 'foreignWorkerRule').some(({ fact }) =>
    isNotEstablished(fact),
  );
  if (own.length + host.length === 0) return null;
  const rounded = (percent: number) => format.percent(Number(percent.toFixed(1)));

  /** The bar's own words, and the rule as one phrase. */
  function wordsOf(limit: ForeignLimit): Pick<LimitRow, 'bar' | 'words' | 'label'> {
    if (limit.kind !== 'limit') {
      const words = t(`staff.${limit.kind}`);
      return { words, label: words };
    }
    const { percent, base, localsPerForeigner } = limit;
    const bar = { percent, ofAllStaff: base === 'all staff' };
    const words = rounded(percent);
    return localsPerForeigner === undefined
      ? { bar, words, label: t('staff.stated', { percent: words }) }
      : { bar, words, label: t('staff.ofAll', { percent: words, count: localsPerForeigner }) };
  }
  const rowOf = (place: string, file: string, { id, claim, path, rule, limit }: StaffRule) => {
    const drawn = wordsOf(limit);
    return {
      ...drawn,
      id: `${file}${id}`,
      name: (
        <>
          <strong>{place}</strong>
          {[drawn.bar && drawn.label, format.when(claim)]
            .filter(Boolean)
            .map((part) => ` · ${part}`)}
          <SourceNote claim={claim} at={`${file}: ${path}`} />
        </>
      ),
      note: rule.applies[lang],
    };
  };
  const name = zone.names.short[lang];
  const hostName = format.country(country.code);
  const missing: LimitRow = {
    id: 'not-established',
    name: <strong>{name}</strong>,
    label: t('facts.notEstablished'),
    words: t('facts.notEstablished'),
  };
  const all = [
    ...own.map((rule) => ({ place: name, file: zoneFileOf(zone), rule })),
    ...host.map((rule) => ({ place: hostName, file: countryFileOf(country), rule })),
  ];
  const chart = {
    name: t('staff.heading'),
    rows: [
      ...(own.length === 0 && asked ? [missing] : []),
      ...all.map(({ place, file, rule }) => rowOf(place, file, rule)),
    ],
    end: limitAxisEnd(all.map(({ rule }) => rule.limit)),
    axis: t('staff.axis'),
    percent: (value: number) => format.percent(value),
  };
  const title = t('save.of', { chart: chart.name, place: name });
  const saved = (): ChartRow[] =>
    all.map(({ place, rule: { claim, rule, limit } }) => ({
      series: place,
      date: dateOf(claim),
      value: limit.kind === 'limit' ? limit.percent : undefined,
      unit: limit.kind === 'limit' ? '%' : undefined,
      words: wordsOf(limit).label,
      note: rule.applies[lang],
      source: sources[claim.source],
    }));
  return (
    <>
      <Subheading figure="foreign-staff">{t('staff.heading')}</Subheading>
      <ForeignLimits {...chart} caption={t('staff.caption')} />
      <SaveChart
        name={title}
        figure="foreign-staff"
        file="foreign-staff"
        zone={zone.id}
        sources={() => all.map(({ rule }) => rule.claim.source)}
        chart={(surround) => ({
          kind: 'foreign staff',
          props: { ...surround, ...chart, name: title, notes: [t('staff.caption')] },
        })}
        rows={saved}
      />
    </>
  );
}
