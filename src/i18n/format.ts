import type { Amount, Cited, Claim, ForeignRule, TaxSchedule, Tenure } from '../dataset/schema.ts';
import {
  dateOf,
  isAmount,
  isForeignRule,
  isTaxSchedule,
  isTenure,
  isText,
} from '../dataset/value.ts';
import type { Language } from '../state/view.ts';
import type { Translate } from './i18n.ts';
import { lazily } from './lazily.ts';

/** Language tags for Intl: Chinese is simplified. */
const tags: Record<Language, string> = { en: 'en-GB', zh: 'zh-CN' };

/** From here on a figure is easier to read as 30.1 bn than in full. */
const COMPACT_FROM = 1e6;

/** Turns values into words and figures of one language. Pure, save that it keeps Intl objects. */
export class Formatter {
  readonly lang: Language;
  private readonly t: Translate;
  private readonly plain = lazily(
    () => new Intl.NumberFormat(tags[this.lang], { maximumFractionDigits: 2 }),
  );
  private readonly compact = lazily(
    () =>
      new Intl.NumberFormat(tags[this.lang], { notation: 'compact', maximumSignificantDigits: 4 }),
  );
  private readonly months = lazily(() => this.calendar({}));
  private readonly days = lazily(() => this.calendar({ day: 'numeric' }));
  private readonly regions = lazily(
    () => new Intl.DisplayNames(tags[this.lang], { type: 'region' }),
  );
  private readonly countries = new Map<string, string>();

  constructor(lang: Language, t: Translate) {
    this.lang = lang;
    this.t = t;
  }

  private calendar(more: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
    return new Intl.DateTimeFormat(tags[this.lang], {
      year: 'numeric',
      month: this.lang === 'zh' ? 'long' : 'short',
      timeZone: 'UTC',
      ...more,
    });
  }

  /** The name of a country by its ISO code. */
  country(code: string): string {
    const known = this.countries.get(code);
    if (known !== undefined) return known;
    const name = this.regions().of(code) ?? code;
    this.countries.set(code, name);
    return name;
  }

  /** A year, month or day as far as the date string says: `2016-05` is May 2016. */
  date(date: string): string {
    const [year = '', month, day] = date.split('-');
    if (month === undefined) return this.lang === 'zh' ? `${year}年` : year;
    const at = Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1));
    return (day === undefined ? this.months() : this.days()).format(at);
  }

  /** A figure: in full below a million, else shortened to four digits. */
  number(value: number, compact = false): string {
    return compact && Math.abs(value) >= COMPACT_FROM
      ? this.compact().format(value)
      : this.plain().format(value);
  }

  percent(value: number): string {
    return this.withSign(this.plain().format(value));
  }

  /** Chinese sets the sign close. */
  private withSign(amount: string): string {
    return this.lang === 'zh' ? `${amount}%` : `${amount} %`;
  }

  /** Sentences one after another; in Chinese no space parts them. */
  sentences(...all: readonly string[]): string {
    return all.join(this.lang === 'zh' ? '' : ' ');
  }

  /** A point in degrees, to about 100 m: `13.001° N, 101.104° E`. */
  position(lon: number, lat: number): string {
    const degrees = (value: number) => `${Math.abs(value).toFixed(3)}°`;
    return `${degrees(lat)} ${lat < 0 ? 'S' : 'N'}, ${degrees(lon)} ${lon < 0 ? 'W' : 'E'}`;
  }

  /** A latitude in whole degrees: `12° N`. */
  latitude(lat: number): string {
    return `${Math.abs(Math.round(lat))}° ${lat < 0 ? 'S' : 'N'}`;
  }

  private amount(value: Amount, compact: boolean): string {
    return typeof value === 'number'
      ? this.number(value, compact)
      : `${this.number(value.min, compact)}–${this.number(value.max, compact)}`;
  }

  /** An amount with its unit: `1,113 ha`, `USD 30.1B`, `THB 400 a day`. */
  quantity(value: Amount, unit: string): string {
    const currency = /^([A-Z]{3})(?:\/(.+))?$/.exec(unit);
    if (currency) {
      const [, code, per] = currency;
      const money = `${code} ${this.amount(value, true)}`;
      const key = periods.find((period) => period === per);
      return key ? `${money} ${this.t(`units.per.${key}`)}` : money;
    }
    const amount = this.amount(value, false);
    if (unit === '%') return this.withSign(amount);
    const key = measures.find((measure) => measure === unit);
    return key ? this.t(`units.${key}`, { amount }) : `${amount} ${unit}`;
  }

  private qualified(claim: Claim, value: string): string {
    switch (claim.qualifier) {
      case 'about':
        return this.t('facts.about', { value });
      case 'over':
        return this.t('facts.over', { value });
      case 'under':
        return this.t('facts.under', { value });
      case 'up to':
        return this.t('facts.upTo', { value });
      case 'at least':
        return this.t('facts.atLeast', { value });
      default:
        return value;
    }
  }

  /** The value of a claim in words, without its date and source. */
  value(claim: Claim): string {
    const { value } = claim;
    if (typeof value === 'string') return this.qualified(claim, this.date(value));
    if (isAmount(value)) return this.qualified(claim, this.quantity(value, claim.unit ?? ''));
    if (isText(value)) return value[this.lang];
    if (isTaxSchedule(value)) return this.qualified(claim, this.schedule(value));
    if (isForeignRule(value)) return this.qualified(claim, this.foreignRule(value));
    if (isTenure(value)) return this.qualified(claim, this.tenure(value));
    return '';
  }

  /** The years for which a claim holds: `2018–2020`, `since 2025`, `May 2016`; undefined where undated. */
  when(claim: Cited): string | undefined {
    const { validFrom, validTo } = claim;
    if (validFrom && validTo) {
      if (validFrom === validTo) return this.date(validFrom);
      return this.t('facts.fromTo', { from: this.date(validFrom), to: this.date(validTo) });
    }
    if (validFrom) return this.t('facts.since', { date: this.date(validFrom) });
    if (validTo) return this.t('facts.until', { date: this.date(validTo) });
    const date = dateOf(claim);
    return date && this.date(date);
  }

  /** A tax schedule as one line: exempt years, reduced steps, preferential rate. */
  schedule({ exemptYears, reduced = [], preferential }: TaxSchedule): string {
    const steps: string[] = [];
    if (exemptYears !== undefined) {
      const years = this.amount(exemptYears, false);
      const count = typeof exemptYears === 'number' ? exemptYears : exemptYears.max;
      steps.push(this.t('schedule.exempt', { count, years }));
    }
    for (const step of reduced) {
      steps.push(
        'fraction' in step
          ? this.t('schedule.fraction', {
              count: step.years,
              share: this.percent(step.fraction * 100),
            })
          : this.t('schedule.rate', { count: step.years, rate: this.percent(step.rate) }),
      );
    }
    if (preferential) {
      const rate = this.percent(preferential.rate);
      steps.push(
        preferential.years === undefined
          ? this.t('schedule.preferentialOpen', { rate })
          : this.t('schedule.preferential', { rate, years: preferential.years }),
      );
    }
    return steps.join(this.separator);
  }

  /** A right in land as one line: form, years, renewals, dates. */
  tenure({ form, years, renewals = [], starts, ends }: Tenure): string {
    const parts: string[] = [this.t(`tenure.${form}`)];
    if (years !== undefined) parts.push(this.t('tenure.years', { count: years }));
    for (const renewal of renewals) parts.push(this.t('tenure.renewal', { count: renewal }));
    if (starts && ends) {
      parts.push(this.t('tenure.fromTo', { from: starts.slice(0, 4), to: ends.slice(0, 4) }));
    } else if (ends) parts.push(this.t('facts.until', { date: this.date(ends) }));
    else if (starts) parts.push(this.t('facts.since', { date: this.date(starts) }));
    return parts.join(this.separator);
  }

  /** A foreign-worker rule in its comparable form. */
  foreignRule({ form, maxForeignPercent, localsPerForeigner }: ForeignRule): string {
    switch (form) {
      case 'foreign share':
        return maxForeignPercent === undefined
          ? this.t('foreign.unstated')
          : this.t('foreign.foreign share', { percent: this.percent(maxForeignPercent) });
      case 'foreign ratio':
        return localsPerForeigner === undefined
          ? this.t('foreign.unstated')
          : this.t('foreign.foreign ratio', { count: localsPerForeigner });
      default:
        return this.t(`foreign.${form}`);
    }
  }

  private get separator(): string {
    return this.lang === 'zh' ? '，' : ', ';
  }
}

const measures = ['ha', 'people', 'firms', 'km'] as const;
const periods = [
  'day',
  'month',
  'year',
  'm2',
  'rai',
  'ha',
  'm2/month',
  'm2/year',
  'ha/year',
] as const;
