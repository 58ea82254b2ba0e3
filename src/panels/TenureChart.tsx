import { TenureBars, type TenureRow } from '../charts/TenureBars.tsx';
import type { ZoneBundle } from '../dataset/bundle.ts';
import { type TenureBar, tenureBars } from '../policy/tenure.ts';
import { type Atlas, useAtlas, useZone } from './context.ts';
import { Subheading } from './Subheading.tsx';

/** The rows of a chart of rights: the titles of a zone, or the rights that its host's law gives. */
export function tenureRows(
  { zone, country }: ZoneBundle,
  kind: TenureBar['kind'],
  { t, lang, format }: Pick<Atlas, 't' | 'lang' | 'format'>,
): readonly TenureRow[] {
  const place = kind === 'title' ? zone.names.short[lang] : format.country(country.code);
  return tenureBars(kind, kind === 'title' ? zone.facts : country.facts).map((bar) => {
    const { id, form, claim, tenure, terms, perpetual, unknown } = bar;
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
      note: kind === 'title' && unknown.includes('start') ? t('charts.grantUnknown') : undefined,
    };
  });
}

/** The rights in land of a zone, and those that the host's law gives, on one axis of years. */
export function TenureChart() {
  const atlas = useAtlas();
  const { t } = atlas;
  const bundle = useZone();
  const rows = [...tenureRows(bundle, 'title', atlas), ...tenureRows(bundle, 'rule', atlas)];
  if (rows.length === 0) return null;
  return (
    <>
      <Subheading>{t('charts.tenure')}</Subheading>
      <TenureBars name={t('charts.tenure')} rows={rows} axis={t('charts.tenureAxis')} />
    </>
  );
}
