import { TenureBars, type TenureRow } from '../charts/TenureBars.tsx';
import type { ZoneBundle } from '../dataset/bundle.ts';
import { dateOf } from '../dataset/claim.ts';
import type { Source } from '../dataset/schema.ts';
import { plainText } from '../picture/plainText.ts';
import { type TenureBar, tenureBars, tenureYears } from '../policy/tenure.ts';
import type { ChartRow } from './chartTable.ts';
import { type Atlas, useAtlas, useCiting, useZone } from './context.ts';
import { SaveChart } from './SaveChart.tsx';
import { Subheading } from './Subheading.tsx';

type Words = Pick<Atlas, 't' | 'lang' | 'format'>;

/** Calendar years of a right whose grant or end is established. */
function inYears(bar: TenureBar, { t }: Words): readonly string[] {
  const { start, end, lastEnd } = tenureYears(bar) ?? {};
  return [
    ...(start === undefined ? [] : [t('rights.granted', { year: start })]),
    ...(end === undefined ? [] : [t('rights.ends', { year: end })]),
    ...(lastEnd === undefined ? [] : [t('rights.lastEnds', { year: lastEnd })]),
    ...(start !== undefined && end === undefined && !bar.perpetual ? [t('rights.noEnd')] : []),
  ];
}

const barsOf = ({ zone, country }: ZoneBundle, kind: TenureBar['kind']): readonly TenureBar[] =>
  tenureBars(kind, kind === 'title' ? zone.facts : country.facts);

function rowOf(bar: TenureBar, { zone, country }: ZoneBundle, words: Words): TenureRow {
  const { t, lang, format } = words;
  const { id, kind, form, claim, tenure, terms, perpetual, unknown } = bar;
  const place = kind === 'title' ? zone.names.short[lang] : format.country(country.code);
  const open = perpetual
    ? { kind: 'perpetual' as const, words: t('charts.noEnd') }
    : { kind: 'unknown' as const, words: t('charts.termUnknown') };
  return {
    id: `${kind}-${id}`,
    name: (
      <>
        <strong>{t(`tenure.${form}`)}</strong>
        {` · ${[place, tenure.holder?.[lang]].filter(Boolean).join(' · ')}`}
      </>
    ),
    label: format.value(claim),
    terms: terms.map((term) => ({
      ...term,
      words: `${term.kind === 'renewal' ? '+' : ''}${term.to - term.from}`,
    })),
    open: terms.length === 0 ? open : undefined,
    note: [
      ...(kind === 'title' && unknown.includes('start') ? [t('charts.grantUnknown')] : []),
      ...inYears(bar, words),
    ].join(t('people.and')),
  };
}

/** The rows of a chart of rights: the titles of a zone, or the rights that its host's law gives. */
export const tenureRows = (
  bundle: ZoneBundle,
  kind: TenureBar['kind'],
  words: Words,
): readonly TenureRow[] => barsOf(bundle, kind).map((bar) => rowOf(bar, bundle, words));

/** The numbers of a chart of rights: one row for each term; one without figures where a right has no known term. */
export function tenureSaved(
  bundle: ZoneBundle,
  kind: TenureBar['kind'],
  words: Words,
  sources: Readonly<Record<string, Source>>,
): readonly ChartRow[] {
  const { t, format } = words;
  return barsOf(bundle, kind).flatMap((bar): readonly ChartRow[] => {
    const { claim, tenure, terms } = bar;
    const row = rowOf(bar, bundle, words);
    const about = {
      series: plainText(row.name),
      date: tenure.starts ?? dateOf(claim),
      words: format.value(claim),
      source: sources[claim.source],
    };
    if (terms.length === 0) return [{ ...about, note: row.open?.words }];
    return terms.map(({ kind: term, from, to }) => ({
      ...about,
      position: from,
      positionEnd: to,
      value: to - from,
      unit: 'years',
      note: term === 'first' ? t('save.firstTerm') : t('save.renewal'),
    }));
  });
}

/** The rights in land of a zone, and those that the host's law gives, on one axis of years. */
export function TenureChart() {
  const atlas = useAtlas();
  const { t, lang } = atlas;
  const bundle = useZone();
  const { zone } = bundle;
  const { sources } = useCiting();
  const bars = [...barsOf(bundle, 'title'), ...barsOf(bundle, 'rule')];
  if (bars.length === 0) return null;
  const rows = bars.map((bar) => rowOf(bar, bundle, atlas));
  const axis = t('charts.tenureAxis');
  const name = t('save.of', { chart: t('charts.tenure'), place: zone.names.short[lang] });
  return (
    <>
      <Subheading figure="tenure">{t('charts.tenure')}</Subheading>
      <TenureBars name={t('charts.tenure')} rows={rows} axis={axis} />
      <SaveChart
        name={name}
        figure="tenure"
        file="tenure"
        zone={zone.id}
        sources={() => bars.map(({ claim }) => claim.source)}
        chart={(surround) => ({
          kind: 'tenure',
          props: {
            name,
            rows,
            axis,
            legend: { first: t('save.firstTerm'), renewal: t('save.renewal') },
            ...surround,
          },
        })}
        rows={() =>
          (['title', 'rule'] as const).flatMap((kind) => tenureSaved(bundle, kind, atlas, sources))
        }
      />
    </>
  );
}
