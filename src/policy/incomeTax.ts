import { type ExactSchedule, type RateYear, ratePath } from './schedule.ts';
import type { StandardRateOf } from './standardRate.ts';

/** What the tax of a firm is worked out from. */
export interface IncomeTaxCase {
  readonly schedule: ExactSchedule;
  /** The host's standard rate by calendar year, in percent. */
  readonly standard: StandardRateOf;
  /** The calendar year of profit year 1. */
  readonly startYear: number;
  /** Taxable profit of each profit year, all in one unit of money. */
  readonly profits: readonly number[];
  /** In percent a year, above −100. */
  readonly discountPercent: number;
  /** In the unit of the profits; where it is missing, a cap on the relief is not applied. */
  readonly investment?: number | undefined;
}

/** One profit year of a firm. */
export interface TaxYear extends RateYear {
  readonly profit: number;
  readonly tax: number;
  /** The tax at the host's standard rate. */
  readonly standardTax: number;
  readonly saved: number;
}

/** Sums over all profit years. */
export interface TaxSum {
  readonly tax: number;
  readonly standardTax: number;
  readonly saved: number;
  /** Tax as a percentage of taxable profit; undefined where there is no profit. */
  readonly averagePercent: number | undefined;
}

/** The cap on the tax saved: none in the rule, one that lacks the investment, or one of so much money. */
export type Cap =
  | { readonly kind: 'none' }
  | { readonly kind: 'not applied'; readonly percentOfInvestment: number }
  | {
      readonly kind: 'applied';
      readonly limit: number;
      /** The profit year in which it cuts the relief for the first time. */
      readonly reachedIn?: number | undefined;
    };

/** The tax of a firm under a schedule, year by year and in all. */
export interface IncomeTax {
  readonly years: readonly TaxYear[];
  readonly total: TaxSum;
  /** The same sums in money of profit year 1. */
  readonly discounted: TaxSum;
  readonly cap: Cap;
}

/**
 * The formulas, in a notation that needs no language: t profit year, r rate, s standard rate, P profit,
 * T tax, S tax saved, c cap, I investment, i discount rate; rates and cap as fractions.
 */
export const incomeTaxFormulas = {
  tax: 'T(t) = s(t) · max(0, P(t)) − S(t)',
  saved: 'S(t) = min((s(t) − r(t)) · max(0, P(t)), c · I − S(1) − … − S(t−1))',
  discounted: 'Σ T(t) / (1 + i)^(t−1)',
  average: 'Σ T(t) / Σ max(0, P(t))',
} as const;

/** What the reckoning leaves out or supposes; pages put each into words. */
export const incomeTaxAssumptions = [
  /** Profit is taxable profit: no other deduction, allowance or credit is taken into account. */
  'taxable profit',
  /** A loss pays no tax and lowers no later year's tax, though most laws let it be carried forward. */
  'no loss carry-over',
  /** No minimum tax: neither a turnover tax of the host nor the 15 percent of Pillar Two. */
  'no minimum tax',
  /** Profits, cap and discount rate are in real terms: no inflation, one currency. */
  'real terms',
  /** Each profit year is a calendar year, and year 1 begins with the event that starts the clock. */
  'whole years',
  /** The last known standard rate is carried on into years of which no source speaks. */
  'rates carried on',
  /** The rule of the first year holds for the whole term, whatever replaces it later. */
  'rule kept',
  /** The firm meets every condition of the rule in every year. */
  'conditions met',
  /** Income tax of the firm only: no tax on dividends, wages, imports or land. */
  'income tax only',
  /** Year 1 is not discounted. */
  'first year undiscounted',
] as const;
/** One thing that the reckoning leaves out or supposes. */
export type IncomeTaxAssumption = (typeof incomeTaxAssumptions)[number];

function sum(years: readonly TaxYear[], discountPercent: number): TaxSum {
  let tax = 0;
  let standardTax = 0;
  let profit = 0;
  for (const year of years) {
    const weight = (1 + discountPercent / 100) ** -(year.profitYear - 1);
    tax += year.tax * weight;
    standardTax += year.standardTax * weight;
    profit += Math.max(0, year.profit) * weight;
  }
  return {
    tax,
    standardTax,
    saved: standardTax - tax,
    averagePercent: profit > 0 ? (100 * tax) / profit : undefined,
  };
}

/**
 * Works out a firm's income tax under a schedule against the host's standard rate, by `incomeTaxFormulas` and
 * within `incomeTaxAssumptions`. A cap limits the tax saved in all, undiscounted, and is used up from year 1 on.
 */
export function incomeTaxOf(of: IncomeTaxCase): IncomeTax {
  const { schedule, standard, startYear, profits, investment } = of;
  const percentOfInvestment = schedule.capPercentOfInvestment;
  const limit =
    percentOfInvestment === undefined || investment === undefined
      ? Number.POSITIVE_INFINITY
      : (percentOfInvestment / 100) * investment;
  let left = limit;
  let reachedIn: number | undefined;
  const path = ratePath(schedule, startYear, standard, profits.length);
  const years = path.map((year, i): TaxYear => {
    const profit = profits[i] ?? 0;
    const taxed = Math.max(0, profit) / 100;
    const standardTax = standard(year.calendarYear) * taxed;
    const relief = standardTax - year.percent * taxed;
    const saved = Math.min(relief, left);
    if (saved < relief) reachedIn ??= year.profitYear;
    left -= saved;
    return { ...year, profit, tax: standardTax - saved, standardTax, saved };
  });
  return {
    years,
    total: sum(years, 0),
    discounted: sum(years, of.discountPercent),
    cap:
      percentOfInvestment === undefined
        ? { kind: 'none' }
        : investment === undefined
          ? { kind: 'not applied', percentOfInvestment }
          : { kind: 'applied', limit, reachedIn },
  };
}
