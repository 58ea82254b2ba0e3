import { question } from '../../dataset/questions.ts';
import type { Formatter } from '../../i18n/format.ts';
import type { Translate } from '../../i18n/i18n.ts';
import type { Both, Comparison, Row, Side, Span } from '../../policy/compare/comparison.ts';
import type { Language } from '../../state/view.ts';

/** What sentences about a comparison are made with. */
export interface Speech {
  readonly t: Translate;
  readonly format: Formatter;
  readonly lang: Language;
  readonly comparison: Comparison;
}

/** The short name of a side's zone. */
export const nameOf = ({ comparison, lang }: Speech, side: Side): string =>
  comparison[side].zone.names.short[lang];

/** The short names of several sides. */
export const namesOf = (speech: Speech, sides: readonly Side[]): string =>
  listOf(
    speech,
    sides.map((side) => nameOf(speech, side)),
  );

/** Things in a row, as the language joins them. */
export const listOf = ({ lang }: Speech, things: readonly string[]): string =>
  new Intl.ListFormat(lang === 'zh' ? 'zh-CN' : 'en-GB').format(things);

/** The country of a side's zone. */
export const countryOf = ({ comparison, format }: Speech, side: Side): string =>
  format.country(comparison[side].country.code);

/** A span of time: months below a year, else years to one digit. */
export function gapOf({ t, format }: Speech, months: number): string {
  if (months < 12) return t('comparison.months', { count: months });
  if (months === 12) return t('comparison.oneYear');
  return t('comparison.years', { years: format.number(Number((months / 12).toFixed(1))) });
}

/** A figure to three digits that matter. */
export const short = ({ format }: Speech, value: number): string =>
  format.number(Number(value.toPrecision(3)));

/** Percent to one digit, as one figure or a span. */
export function percentOf({ format }: Speech, { min, max }: Span): string {
  const [low, high] = [Number(min.toFixed(1)), Number(max.toFixed(1))];
  return low === high ? format.percent(low) : `${format.number(low)}–${format.percent(high)}`;
}

/** Points of a percentage, as one figure or a span. */
export function pointsOf({ t, format }: Speech, { min, max }: Span): string {
  const digit = (value: number) => Number(value.toFixed(1));
  const [low, high] = [format.number(digit(min)), format.number(digit(max))];
  return low === high
    ? t('comparison.points', { count: digit(max), points: high })
    : t('comparison.pointsSpan', { min: low, max: high });
}

/** What a row asks. */
export function questionOf({ t, lang }: Speech, row: Row): string {
  if (row.kind === 'role') return t(`roles.${row.role}`);
  if (row.kind === 'transfer') {
    return t('comparison.transfer', { dimension: t(`sections.${row.dimension}`) });
  }
  const asked = question(row.key).label[lang];
  if (row.rest) return t('comparison.rest', { question: asked });
  return row.label === undefined
    ? asked
    : t('comparison.item', { question: asked, item: row.label[lang] });
}

/** One and the other, each in its own words. */
export const bothOf = <T>(of: Both<T>, say: (one: T, side: Side) => string) => ({
  a: say(of.a, 'a'),
  b: say(of.b, 'b'),
});
