import type { TaxSchedule } from '../dataset/schema.ts';
import type { StandardRateOf } from './standardRate.ts';

/** How many profit years are worked out and drawn. */
export const PROFIT_YEARS = 20;

/** A schedule whose exempt years are a number, no longer a range. */
export type ExactSchedule = Omit<TaxSchedule, 'exemptYears'> & {
  readonly exemptYears?: number | undefined;
};

/** One reading of a schedule: the fewest or the most exempt years of its range, or the only reading. */
export interface Variant {
  readonly bound: 'only' | 'least' | 'most';
  readonly schedule: ExactSchedule;
}

/** The readings of a schedule, the least favourable first: two where its exempt years are a range. */
export function variants({ exemptYears, ...rest }: TaxSchedule): readonly Variant[] {
  if (typeof exemptYears !== 'object') {
    return [{ bound: 'only', schedule: { ...rest, exemptYears } }];
  }
  return [
    { bound: 'least', schedule: { ...rest, exemptYears: exemptYears.min } },
    { bound: 'most', schedule: { ...rest, exemptYears: exemptYears.max } },
  ];
}

/** What holds in one profit year. */
export interface RateYear {
  /** From 1. */
  readonly profitYear: number;
  readonly calendarYear: number;
  /** In percent of taxable profit. */
  readonly percent: number;
  readonly phase: 'exempt' | 'reduced' | 'preferential' | 'standard';
}

/** The reduced step that a profit year falls into, if any: steps follow the exempt years without a gap. */
function stepIn({ exemptYears = 0, reduced = [] }: ExactSchedule, profitYear: number) {
  let before = exemptYears;
  for (const step of reduced) {
    before += step.years;
    if (profitYear <= before) return step;
  }
  return undefined;
}

/**
 * The income tax rate of each profit year under a schedule: exempt years first; then each reduced step, a
 * fraction of the rate that would otherwise hold (the preferential one while its term lasts, else the standard
 * one of that calendar year) or a rate of its own; the preferential term is counted from year 1; afterwards the
 * standard rate. A concession that would be dearer than the standard rate is not taken.
 * `startYear` is the calendar year of profit year 1, whatever event starts the clock.
 */
export function ratePath(
  schedule: ExactSchedule,
  startYear: number,
  standard: StandardRateOf,
  years = PROFIT_YEARS,
): readonly RateYear[] {
  const { exemptYears = 0, preferential } = schedule;
  return Array.from({ length: years }, (_, i): RateYear => {
    const profitYear = i + 1;
    const calendarYear = startYear + i;
    const ceiling = standard(calendarYear);
    const at = (percent: number, phase: RateYear['phase']): RateYear => ({
      profitYear,
      calendarYear,
      percent: Math.min(percent, ceiling),
      phase,
    });
    if (profitYear <= exemptYears) return at(0, 'exempt');
    const lasts = preferential !== undefined && profitYear <= (preferential.years ?? years);
    const otherwise = lasts ? Math.min(preferential.rate, ceiling) : ceiling;
    const step = stepIn(schedule, profitYear);
    if (step) return at('rate' in step ? step.rate : step.fraction * otherwise, 'reduced');
    return at(otherwise, lasts ? 'preferential' : 'standard');
  });
}
