import { PROFIT_YEARS } from './schedule.ts';

/** How a firm's taxable profit is supposed to run over its profit years; the unit of money is free. */
export type ProfitProfile =
  | { readonly kind: 'constant'; readonly profit: number }
  /** Grows by `percent` a year from `profit` in year 1. */
  | { readonly kind: 'growing'; readonly profit: number; readonly percent: number }
  /** Rises in equal steps to `profit` in year `fullIn` and stays there. */
  | { readonly kind: 'late'; readonly profit: number; readonly fullIn: number }
  /** Year by year; years that the list lacks have no profit. */
  | { readonly kind: 'list'; readonly profits: readonly number[] };

/** Profiles to start from: profit 100 a year, 5 percent growth a year, full profit from year 10 on. */
export const profilePresets = {
  constant: { kind: 'constant', profit: 100 },
  growing: { kind: 'growing', profit: 100, percent: 5 },
  late: { kind: 'late', profit: 100, fullIn: 10 },
} as const satisfies Record<string, ProfitProfile>;

/** The profit of each profit year. A number that is not finite counts as no profit; a loss stays a loss. */
export function profitsOf(profile: ProfitProfile, years = PROFIT_YEARS): readonly number[] {
  const profitIn = (i: number): number => {
    switch (profile.kind) {
      case 'constant':
        return profile.profit;
      case 'growing':
        return profile.profit * (1 + profile.percent / 100) ** i;
      case 'late':
        return profile.profit * Math.min(1, (i + 1) / profile.fullIn);
      case 'list':
        return profile.profits[i] ?? 0;
    }
  };
  return Array.from({ length: years }, (_, i) => {
    const profit = profitIn(i);
    return Number.isFinite(profit) ? profit : 0;
  });
}
