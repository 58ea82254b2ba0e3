import type { ExchangeRates } from '../dataset/exchangeRateSchema.ts';

/** An amount in US dollars with the rate that it was worked out at. */
export interface InUsd {
  readonly usd: number;
  /** Units of the currency for one dollar, average of `year`; 1 for an amount in dollars. */
  readonly rate: number;
  readonly year: number;
  /** Source of the rate; none for an amount in dollars. */
  readonly source?: string | undefined;
}

/**
 * An amount of a currency in US dollars at the average rate of a calendar year: amount / rate. Undefined where
 * the data have no rate for that year; none is carried over from another.
 */
export function inUsd(
  amount: number,
  currency: string,
  year: number,
  rates: ExchangeRates,
): InUsd | undefined {
  if (currency === 'USD') return { usd: amount, rate: 1, year };
  for (const { currency: of, source, perUsd } of rates.series) {
    const rate = of === currency ? perUsd[String(year)] : undefined;
    if (rate !== undefined) return { usd: amount / rate, rate, year, source };
  }
  return undefined;
}
