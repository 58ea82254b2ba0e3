import { isForeignRule, isTaxSchedule, isTenure, yearOf } from '../../dataset/claim.ts';
import type { Claim, Facts, Tenure } from '../../dataset/schema.ts';
import { foreignLimit } from '../foreignStaff.ts';
import { incomeTaxOf } from '../incomeTax.ts';
import { profilePresets, profitsOf } from '../profile.ts';
import { variants } from '../schedule.ts';
import { standardRateClaims, standardRateOf } from '../standardRate.ts';
import { termsOf } from '../tenure.ts';
import type { Both, Difference, Span, TenureReading } from './comparison.ts';

const notComputed = { kind: 'not computed', why: 'no figure' } as const;

/** Differences smaller than this, in points of a percentage, are rounding. */
const LEAST_POINTS = 1e-9;

/**
 * The average effective income tax rate over 20 profit years of constant profit under a holiday, in percent;
 * a span where its exempt years are a range. Year 1 is the present one where the rule has no end before it,
 * else the last year of the rule. Undefined where the rule or the host's standard rate gives no figures.
 */
export function averageTax(
  { value, validTo }: Claim,
  host: Facts,
  today: string,
): Span | undefined {
  const standard = standardRateOf(standardRateClaims(host));
  if (!isTaxSchedule(value) || !standard) return undefined;
  if (!value.exemptYears && !value.reduced && !value.preferential) return undefined;
  const startYear = Math.min(yearOf(today), validTo ? yearOf(validTo) : Number.POSITIVE_INFINITY);
  const averages = variants(value).flatMap(({ schedule }) => {
    const profits = profitsOf(profilePresets.constant);
    const tax = incomeTaxOf({ schedule, standard, startYear, profits, discountPercent: 0 });
    return tax.total.averagePercent ?? [];
  });
  return averages.length === 0
    ? undefined
    : { min: Math.min(...averages), max: Math.max(...averages) };
}

/** What two holidays come to, each against its own host's standard rate. Spans that overlap leave it open. */
export function taxDifference(a: Claim, b: Claim, hosts: Both<Facts>, today: string): Difference {
  const [one, other] = [averageTax(a, hosts.a, today), averageTax(b, hosts.b, today)];
  if (!one || !other) return notComputed;
  const gaps = { below: other.min - one.max, above: one.min - other.max };
  const average = { a: one, b: other };
  if (gaps.below > LEAST_POINTS) {
    const points = { min: gaps.below, max: other.max - one.min };
    return { kind: 'tax', lower: 'a', average, points };
  }
  if (gaps.above > LEAST_POINTS) {
    const points = { min: gaps.above, max: one.max - other.min };
    return { kind: 'tax', lower: 'b', average, points };
  }
  const widest = Math.max(other.max - one.min, one.max - other.min);
  const max = widest > LEAST_POINTS ? widest : 0;
  return { kind: 'tax', lower: undefined, average, points: { min: 0, max } };
}

function readTenure(tenure: Tenure): TenureReading {
  const terms = termsOf(tenure);
  const { form } = tenure;
  return {
    form,
    first: terms[0]?.to,
    total: terms.at(-1)?.to,
    perpetual: form === 'freehold' && terms.length === 0,
  };
}

/** Which right lasts longer, renewals counted. A freehold outlasts every term. */
export function tenureDifference(a: Claim, b: Claim): Difference {
  if (!isTenure(a.value) || !isTenure(b.value)) return notComputed;
  const reading = { a: readTenure(a.value), b: readTenure(b.value) };
  const { a: one, b: other } = reading;
  const none = { kind: 'tenure', reading, longer: undefined, years: undefined } as const;
  if (one.perpetual || other.perpetual) {
    if (one.perpetual && other.total !== undefined) return { ...none, longer: 'a' };
    return other.perpetual && one.total !== undefined ? { ...none, longer: 'b' } : none;
  }
  if (one.total === undefined || other.total === undefined) return none;
  const years = Math.abs(one.total - other.total);
  const longer = years === 0 ? undefined : one.total > other.total ? 'a' : 'b';
  return { kind: 'tenure', reading, longer, years };
}

/** How two foreign-worker rules stand to each other; in points where both give a share. */
export function foreignDifference(a: Claim, b: Claim): Difference {
  if (!isForeignRule(a.value) || !isForeignRule(b.value)) return notComputed;
  const limit = { a: foreignLimit(a.value), b: foreignLimit(b.value) };
  if (limit.a.kind !== 'limit' || limit.b.kind !== 'limit') {
    return { kind: 'foreign', limit, larger: undefined, points: undefined };
  }
  const gap = limit.a.percent - limit.b.percent;
  const larger = gap === 0 ? undefined : gap > 0 ? 'a' : 'b';
  return { kind: 'foreign', limit, larger, points: Math.abs(gap) };
}
