import { factsUnder, isEstablished, yearOf } from '../dataset/claim.ts';
import type { Claim, Facts } from '../dataset/schema.ts';

/** The standard income tax rate of one calendar year. */
export interface StandardRate {
  readonly year: number;
  /** In percent of taxable profit. */
  readonly percent: number;
  /** Whether a source speaks of that year, or the rate of the nearest year spoken of is carried to it. */
  readonly basis: 'stated' | 'carried';
  /** The claim that it rests on. */
  readonly claim: Claim;
}

/** A standard rate by calendar year, in percent. */
export type StandardRateOf = (year: number) => number;

const FIRST_DAY = '0000';
const LAST_DAY = '9999-12-31';

/** The last day of a date as far as it is known: `2014` ends on 31 December, `2012-06` on the 31st. */
const lastDay = (date: string): string => date + '-12-31'.slice(date.length - 4);

const isRule = ({ validFrom, validTo }: Claim): boolean =>
  validFrom !== undefined || validTo !== undefined;

const isDated = (claim: Claim): boolean => isRule(claim) || claim.asOf !== undefined;

/** Whether a claim speaks of a year: its rule is in force on 31 December, or it reports that very year. */
function speaksOf(claim: Claim, year: number): boolean {
  const { validFrom = FIRST_DAY, validTo, asOf } = claim;
  if (!isRule(claim)) return asOf !== undefined && yearOf(asOf) === year;
  const day = `${year}-12-31`;
  return validFrom <= day && day <= (validTo === undefined ? LAST_DAY : lastDay(validTo));
}

/** First and last year that a dated claim speaks of. */
const firstYear = ({ validFrom, validTo, asOf }: Claim): number =>
  yearOf(validFrom ?? asOf ?? validTo ?? FIRST_DAY);
const lastYear = ({ validFrom, validTo, asOf }: Claim): number =>
  yearOf(validTo ?? asOf ?? validFrom ?? LAST_DAY);

/** The best by a score, the first of equals; undefined of none. */
function best(claims: readonly Claim[], score: (claim: Claim) => number): Claim | undefined {
  return claims.reduce<Claim | undefined>(
    (a, b) => (a === undefined || score(b) > score(a) ? b : a),
    undefined,
  );
}

/**
 * The standard income tax rate of a calendar year after the claims about it: the rule in force on
 * 31 December, the latest where several are; a mere report of the year only where no rule is known. A year of
 * which no claim speaks takes the rate of the nearest earlier one, else of the nearest later one, and says so.
 * Undefined only where no claim gives a rate at all.
 */
export function standardRateIn(claims: readonly Claim[], year: number): StandardRate | undefined {
  const rates = claims.filter(({ value }) => typeof value === 'number');
  const dated = rates.filter(isDated);
  const speaking = dated.filter((claim) => speaksOf(claim, year));
  const stated = best(
    speaking.some(isRule) ? speaking.filter(isRule) : speaking,
    ({ validFrom, asOf }) => dayNumber(validFrom ?? asOf ?? FIRST_DAY),
  );
  const claim =
    stated ??
    best(
      dated.filter((c) => lastYear(c) < year),
      lastYear,
    ) ??
    best(dated, (c) => -firstYear(c)) ??
    rates[0];
  if (claim === undefined || typeof claim.value !== 'number') return undefined;
  return { year, percent: claim.value, basis: stated ? 'stated' : 'carried', claim };
}

/** A date as a number that sorts like it, e.g. 20160304; missing parts are zero. */
const dayNumber = (date: string): number => Number(date.replaceAll('-', '').padEnd(8, '0'));

/** Claims on a country's standard income tax rate; none where it is not established. */
export function standardRateClaims(facts: Facts): readonly Claim[] {
  const [named] = factsUnder(facts, 'standardIncomeTax');
  return named && isEstablished(named.fact) ? named.fact.claims : [];
}

/** The host's standard rate by calendar year; undefined where no claim gives one. */
export function standardRateOf(claims: readonly Claim[]): StandardRateOf | undefined {
  if (!standardRateIn(claims, 2020)) return undefined;
  return (year) => standardRateIn(claims, year)?.percent ?? 0;
}
