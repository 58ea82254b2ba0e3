import { yearOf } from '../../dataset/claim.ts';
import type { Claim } from '../../dataset/schema.ts';

/** Values whose dates lie further apart than this are not like for like. */
export const MOST_YEARS_APART = 2;

/** First and last date of which a claim speaks; undefined where it is open to that side. */
interface Period {
  readonly from: string | undefined;
  readonly to: string | undefined;
}

/** A rule speaks of its whole validity, a report of its date; undefined for what is undated. */
function periodOf({ validFrom, validTo, asOf }: Claim): Period | undefined {
  if (validFrom !== undefined || validTo !== undefined) return { from: validFrom, to: validTo };
  return asOf === undefined ? undefined : { from: asOf, to: asOf };
}

/** Whether a claim has no date of any kind. */
export const isUndated = (claim: Claim): boolean => periodOf(claim) === undefined;

/** The months from one date to another, as far as both name one; else twelve for each year. */
export function monthsBetween(from: string, to: string): number {
  const years = yearOf(to) - yearOf(from);
  const [month, other] = [from.slice(5, 7), to.slice(5, 7)];
  return years * 12 + (month && other ? Number(other) - Number(month) : 0);
}

/**
 * Years between the times of which two claims speak: none where a time is common to both, undefined where
 * either is undated. A rule in force since 2014 is not apart from a report of 2023.
 */
export function yearsApart(a: Claim, b: Claim): number | undefined {
  const [one, other] = [periodOf(a), periodOf(b)];
  if (!one || !other) return undefined;
  const gap = (end: string | undefined, start: string | undefined) =>
    end === undefined || start === undefined ? 0 : monthsBetween(end, start) / 12;
  return Math.max(0, gap(one.to, other.from), gap(other.to, one.from));
}

/** Whether a claim holds on a day, as far as its term is stated. */
export function holdsOn({ validFrom, validTo }: Claim, day: string): boolean {
  const begun = validFrom === undefined || validFrom <= day;
  return begun && (validTo === undefined || validTo >= day.slice(0, validTo.length));
}
