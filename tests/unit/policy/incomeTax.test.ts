import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TaxSchedule } from '../../../src/dataset/schema.ts';
import { type IncomeTaxCase, incomeTaxOf } from '../../../src/policy/incomeTax.ts';
import { profilePresets, profitsOf } from '../../../src/policy/profile.ts';
import { type ExactSchedule, ratePath } from '../../../src/policy/schedule.ts';

const label = { en: 'x', zh: 'x' };
const holiday = (tax: Partial<ExactSchedule>): ExactSchedule => ({
  form: 'taxSchedule',
  label,
  ...tax,
});
const work = (more: Partial<IncomeTaxCase>) =>
  incomeTaxOf({
    schedule: holiday({}),
    standard: () => 20,
    startYear: 2016,
    profits: profitsOf(profilePresets.constant),
    discountPercent: 0,
    ...more,
  });

const longJiang = holiday({
  exemptYears: 4,
  reduced: [{ years: 9, fraction: 0.5 }],
  preferential: { rate: 10, years: 15 },
});

describe('income tax', () => {
  it('of Long Jiang on 100 a year: 9 × 5 + 2 × 10 + 5 × 20 = 165 of 2,000, against 400', () => {
    const { total, years, cap } = work({ schedule: longJiang });
    expect(total).toEqual({ tax: 165, standardTax: 400, saved: 235, averagePercent: 8.25 });
    expect(years.map(({ tax }) => tax).slice(3, 6)).toEqual([0, 5, 5]);
    expect(cap).toEqual({ kind: 'none' });
  });

  it('at the standard rate saves nothing', () => {
    expect(work({}).total).toEqual({ tax: 400, standardTax: 400, saved: 0, averagePercent: 20 });
  });

  it('discounts from year 2 on: three years exempt at 10 % of four', () => {
    const { discounted } = work({
      schedule: holiday({ exemptYears: 3 }),
      profits: [100, 100, 100, 100],
      discountPercent: 10,
    });
    // 20 / 1.1³ of (1 + 1/1.1 + 1/1.1² + 1/1.1³) · 100
    expect(discounted.tax).toBeCloseTo(15.0263, 4);
    expect(discounted.averagePercent).toBeCloseTo(4.3094, 4);
    expect(discounted.saved).toBeCloseTo(54.7107, 4);
  });

  it('carries no loss over', () => {
    const { total, years } = work({ profits: [-100, 100] });
    expect(years.map(({ tax }) => tax)).toEqual([0, 20]);
    expect(total.averagePercent).toBe(20);
  });

  it('has no average rate without a profit', () => {
    expect(work({ profits: [0, -5] }).total.averagePercent).toBeUndefined();
  });

  it('takes each year’s own standard rate', () => {
    const standard = (year: number) => (year < 2018 ? 25 : 20);
    expect(work({ standard, profits: [100, 100, 100] }).total.tax).toBe(70);
  });
});

describe('a cap on the relief', () => {
  const schedule = holiday({ exemptYears: 8, capPercentOfInvestment: 100 });

  it('ends it when it is used up: 50 of 160', () => {
    const { years, total, cap } = work({ schedule, investment: 50 });
    expect(years.map(({ tax }) => tax).slice(0, 5)).toEqual([0, 0, 10, 20, 20]);
    expect(total.saved).toBe(50);
    expect(cap).toEqual({ kind: 'applied', limit: 50, reachedIn: 3 });
  });

  // 60 % of 150 is 90: four years of 20 saved leave 10 for the fifth, so 20 × 20 − 90 = 310 is paid.
  it('is so many percent of the investment: 60 of 150', () => {
    const capped = holiday({ exemptYears: 8, capPercentOfInvestment: 60 });
    const { years, total, cap } = work({ schedule: capped, investment: 150 });
    expect(years.map(({ saved }) => saved).slice(0, 6)).toEqual([20, 20, 20, 20, 10, 0]);
    expect(total.tax).toBe(310);
    expect(cap).toEqual({ kind: 'applied', limit: 90, reachedIn: 5 });
  });

  it('that is never reached changes nothing', () => {
    const { total, cap } = work({ schedule, investment: 1000 });
    expect(total.saved).toBe(160);
    expect(cap).toEqual({ kind: 'applied', limit: 1000, reachedIn: undefined });
  });

  it('is not applied where the investment is not given, and says so', () => {
    const { total, cap } = work({ schedule });
    expect(total.saved).toBe(160);
    expect(cap).toEqual({ kind: 'not applied', percentOfInvestment: 100 });
  });
});

describe('profit profiles', () => {
  it('run as they are called', () => {
    expect(profitsOf(profilePresets.constant, 3)).toEqual([100, 100, 100]);
    expect(profitsOf({ kind: 'growing', profit: 100, percent: 10 }, 3)).toEqual([
      100,
      expect.closeTo(110),
      expect.closeTo(121),
    ]);
    expect(profitsOf({ kind: 'late', profit: 100, fullIn: 4 }, 6)).toEqual([
      25, 50, 75, 100, 100, 100,
    ]);
    expect(profitsOf({ kind: 'list', profits: [7, Number.NaN] }, 3)).toEqual([7, 0, 0]);
    expect(profitsOf(profilePresets.late)).toHaveLength(20);
  });
});

const fraction = fc.double({ min: 0.01, max: 0.99, noNaN: true });
const percent = fc.double({ min: 0, max: 60, noNaN: true });
const term = fc.integer({ min: 1, max: 12 });
/** Fractions of the rate that never fall, as in every law read: else a longer holiday could cost more. */
const fractions = fc
  .array(fc.record({ years: term, fraction }), { maxLength: 3 })
  .map((steps) => steps.toSorted((a, b) => a.fraction - b.fraction));
const preferential = fc.option(
  fc.record({ rate: percent, years: term }, { requiredKeys: ['rate'] }),
  { nil: undefined },
);
const cap = fc.option(fc.double({ min: 0, max: 300, noNaN: true }), { nil: undefined });
const scheduleOf = (reduced: fc.Arbitrary<TaxSchedule['reduced']>) =>
  fc.record({ reduced, preferential, capPercentOfInvestment: cap }).map(holiday);
const ownRates = fc.array(
  fc.oneof(
    fc.record({ years: term, fraction }),
    fc.record({ years: term, rate: fc.double({ min: 0, max: 100, noNaN: true }) }),
  ),
  { maxLength: 4 },
);
const exempt = fc.integer({ min: 0, max: 25 });
const standards = fc.array(percent, { minLength: 20, maxLength: 20 });
const profits = fc.array(fc.double({ min: -1000, max: 1000, noNaN: true }), {
  minLength: 20,
  maxLength: 20,
});
const standardIn = (rates: readonly number[]) => (year: number) => rates[year - 2000] ?? 0;

describe('for every schedule', () => {
  it('the rate lies between 0 and the standard rate of its year', () => {
    fc.assert(
      fc.property(scheduleOf(ownRates), exempt, standards, (schedule, exemptYears, rates) => {
        const path = ratePath({ ...schedule, exemptYears }, 2000, standardIn(rates));
        for (const [i, year] of path.entries()) {
          expect(year.percent).toBeGreaterThanOrEqual(0);
          expect(year.percent).toBeLessThanOrEqual(rates[i] ?? Number.NaN);
        }
      }),
    );
  });

  it('another exempt year never raises the tax', () => {
    fc.assert(
      fc.property(
        scheduleOf(fractions),
        exempt,
        standards,
        profits,
        fc.double({ min: 0, max: 30, noNaN: true }),
        fc.option(fc.double({ min: 0, max: 5000, noNaN: true }), { nil: undefined }),
        (schedule, exemptYears, rates, profit, discountPercent, investment) => {
          const taxWith = (years: number) =>
            work({
              schedule: { ...schedule, exemptYears: years },
              standard: standardIn(rates),
              startYear: 2000,
              profits: profit,
              discountPercent,
              investment,
            });
          const [shorter, longer] = [taxWith(exemptYears), taxWith(exemptYears + 1)];
          expect(longer.total.tax).toBeLessThanOrEqual(shorter.total.tax + 1e-9);
          expect(longer.discounted.tax).toBeLessThanOrEqual(shorter.discounted.tax + 1e-9);
        },
      ),
    );
  });

  it('without discounting the present value is the plain sum', () => {
    fc.assert(
      fc.property(scheduleOf(ownRates), exempt, standards, profits, (schedule, years, rates, p) => {
        const {
          total,
          discounted,
          years: each,
        } = work({
          schedule: { ...schedule, exemptYears: years },
          standard: standardIn(rates),
          startYear: 2000,
          profits: p,
        });
        expect(discounted).toEqual(total);
        expect(total.tax).toBeCloseTo(
          each.reduce((sum, { tax }) => sum + tax, 0),
          6,
        );
      }),
    );
  });
});
