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

/**
 * A wage by date, oldest first, in local money and, where the data have the rate of that year, in US dollars.
 * Of several claims about one date the first in the data stands; figures in another unit than the newest are
 * left out, since a line cannot join them, and so are mere plans that a later claim states as in force.
 */
export function wageSeries(fact: Established, rates: ExchangeRates): readonly WagePoint[] {
  const points = series(fact).flatMap((claim) => pointOf(claim, rates) ?? []);
  const newest = points.at(-1);
  const inForce = points.filter(
    ({ claim, date }) =>
      claim.basis !== 'planned' || !points.some((p) => p.date === date && p.claim !== claim),
  );
  return inForce.filter(
    ({ claim, date }, i) =>
      claim.unit === newest?.claim.unit && inForce.findIndex((p) => p.date === date) === i,
  );
}
