import { dateOf, isAmount, series, yearOf } from '../dataset/claim.ts';
import type { ExchangeRates } from '../dataset/exchangeRateSchema.ts';
import type { Claim, Established } from '../dataset/schema.ts';
import { type InUsd, inUsd } from './exchange.ts';

/** A wage as it stood from a date on. */
export interface WagePoint {
  readonly claim: Claim;
  readonly date: string;
  /** Year in which it came into force, or was reported. */
  readonly year: number;
  /** In `currency` for each `per`; the middle of a range. */
  readonly amount: number;
  readonly currency: string;
  readonly per: string;
  /** At the average rate of `year`, where the data have one. */
  readonly inUsd: InUsd | undefined;
}

const unitForm = /^([A-Z]{3})\/(.+)$/;

function pointOf(claim: Claim, rates: ExchangeRates): WagePoint | undefined {
  const date = dateOf(claim);
  const [, currency, per] = unitForm.exec(claim.unit ?? '') ?? [];
  if (date === undefined || !isAmount(claim.value) || !currency || !per) return undefined;
  const { value } = claim;
  const amount = typeof value === 'number' ? value : (value.min + value.max) / 2;
  const year = yearOf(date);
  return { claim, date, year, amount, currency, per, inUsd: inUsd(amount, currency, year, rates) };
}

/** Dates agree as far as the coarser of the two goes: 2022 agrees with 2022-08-01. */
const datesAgree = (a: string, b: string): boolean => a.startsWith(b) || b.startsWith(a);

/** Whether another point tells the same amount with a more exact date. */
const isCoarser = (point: WagePoint, others: readonly WagePoint[]): boolean =>
  others.some(
    ({ amount, date }) =>
      amount === point.amount && date.length > point.date.length && date.startsWith(point.date),
  );

/** Whether a mere plan gives way to a claim of the same date. */
const isOvertaken = (point: WagePoint, others: readonly WagePoint[]): boolean =>
  point.claim.basis === 'planned' &&
  others.some((o) => o !== point && o.claim.basis !== 'planned' && datesAgree(o.date, point.date));

/**
 * A wage by date, oldest first, in local money and, where the data have the rate of that year, in US dollars.
 * Claims that say the same of one date become one point; of unlike ones about one date the first in the data
 * stands. Figures in another unit than the newest are left out, since a line cannot join them.
 */
export function wageSeries(fact: Established, rates: ExchangeRates): readonly WagePoint[] {
  const points = series(fact).flatMap((claim) => pointOf(claim, rates) ?? []);
  const unit = points.at(-1)?.claim.unit;
  return points
    .filter((point) => point.claim.unit === unit && !isOvertaken(point, points))
    .filter(
      (point, i, all) =>
        !isCoarser(point, all) && all.findIndex((p) => p.date === point.date) === i,
    );
}
