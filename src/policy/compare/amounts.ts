import { dateOf, interval, isAmount, isEstablished, yearOf } from '../../dataset/claim.ts';
import type { ExchangeRates } from '../../dataset/exchangeRateSchema.ts';
import type { Claim, Fact } from '../../dataset/schema.ts';
import { type InUsd, inUsd } from '../exchange.ts';
import { wageSeries } from '../wages.ts';
import type { Both, ClaimHere, Difference } from './comparison.ts';

const unitForm = /^([A-Z]{3})(?:\/(.+))?$/;

/** The currency of a unit and what it is for: `THB` and `day` of `THB/day`. */
function money(unit: string | undefined) {
  const [, currency, per] = unitForm.exec(unit ?? '') ?? [];
  return currency === undefined ? undefined : { currency, per };
}

/** Whether two units are of one kind of money, in unlike currencies. */
export function isOtherCurrency(a: string | undefined, b: string | undefined): boolean {
  const [one, other] = [money(a), money(b)];
  return !!one && !!other && one.currency !== other.currency && one.per === other.per;
}

/** The figure of a claim: the middle of a range. */
function middle({ value }: Claim): number | undefined {
  if (!isAmount(value)) return undefined;
  return typeof value === 'number' ? value : (value.min + value.max) / 2;
}

const isSame = (a: Claim, b: Claim): boolean =>
  a.unit === b.unit &&
  a.qualifier === b.qualifier &&
  JSON.stringify(a.value) === JSON.stringify(b.value);

/** How one figure stands to another, each with the span that its claim leaves open. */
function difference(
  a: number,
  b: number,
  spans: Both<readonly [number, number]>,
  unit: string | undefined,
  usd?: Both<InUsd>,
): Difference {
  const { a: one, b: other } = spans;
  if (one[0] <= other[1] && other[0] <= one[1] && a !== b) {
    return { kind: 'not computed', why: 'overlap' };
  }
  return {
    kind: 'amount',
    larger: a === b ? undefined : a > b ? 'a' : 'b',
    absolute: Math.abs(a - b),
    ratio: b === 0 ? undefined : a / b,
    unit,
    inUsd: usd,
  };
}

/** A claim in dollars at the rate of its own year; undefined where the data have none. */
function converted(claim: Claim, rates: ExchangeRates): InUsd | undefined {
  const [figure, date, of] = [middle(claim), dateOf(claim), money(claim.unit)];
  if (figure === undefined || date === undefined || !of) return undefined;
  return inUsd(figure, of.currency, yearOf(date), rates);
}

function inDollars(a: Claim, b: Claim, rates: ExchangeRates): Difference | undefined {
  const [one, other] = [converted(a, rates), converted(b, rates)];
  if (!one || !other || !isAmount(a.value) || !isAmount(b.value)) return undefined;
  const scaled = (claim: Claim, rate: number) => {
    const [low, high] = isAmount(claim.value) ? interval(claim, claim.value) : [0, 0];
    return [low / rate, high / rate] as const;
  };
  const per = money(a.unit)?.per;
  return difference(
    one.usd,
    other.usd,
    { a: scaled(a, one.rate), b: scaled(b, other.rate) },
    per === undefined ? 'USD' : `USD/${per}`,
    { a: one, b: other },
  );
}

/**
 * The difference of two figures. Ranges stand by their middles; where what the claims leave open (“over 50”,
 * “about 50”, a range) lets either be the larger, none is computed. Unlike currencies are brought together in
 * dollars at the sourced rate of each value's own year, and only so.
 */
export function amountDifference(a: Claim, b: Claim, rates: ExchangeRates): Difference {
  if (a.unit !== b.unit) {
    if (!isOtherCurrency(a.unit, b.unit)) return { kind: 'not computed', why: 'units' };
    return inDollars(a, b, rates) ?? { kind: 'not computed', why: 'no rate' };
  }
  const [one, other] = [middle(a), middle(b)];
  if (one === undefined || other === undefined || !isAmount(a.value) || !isAmount(b.value)) {
    return { kind: 'not computed', why: 'no figure' };
  }
  const spans = { a: interval(a, a.value), b: interval(b, b.value) };
  if (one === other && !isSame(a, b)) return { kind: 'not computed', why: 'overlap' };
  if (isSame(a, b))
    return { kind: 'amount', larger: undefined, absolute: 0, ratio: 1, unit: a.unit };
  return difference(one, other, spans, a.unit);
}

/**
 * The wages of the latest year in which both series have one that the data can bring into dollars; for wages
 * whose newest figures lack a rate.
 */
export function commonWages(
  a: { readonly fact: Fact; readonly at: string },
  b: { readonly fact: Fact; readonly at: string },
  rates: ExchangeRates,
): Both<ClaimHere> | undefined {
  if (!isEstablished(a.fact) || !isEstablished(b.fact)) return undefined;
  const [mine, theirs] = [a.fact, b.fact];
  const pointsOf = (fact: typeof mine) => wageSeries(fact, rates).filter((p) => p.inUsd);
  const others = pointsOf(theirs);
  for (const one of pointsOf(mine).toReversed()) {
    const other = others.findLast((p) => p.year === one.year && p.per === one.per);
    if (!other) continue;
    return {
      a: { claim: one.claim, at: `${a.at}.claims[${mine.claims.indexOf(one.claim)}]` },
      b: { claim: other.claim, at: `${b.at}.claims[${theirs.claims.indexOf(other.claim)}]` },
    };
  }
  return undefined;
}
