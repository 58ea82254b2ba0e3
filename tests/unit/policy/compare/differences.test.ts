import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ExchangeRates } from '../../../../src/dataset/exchangeRateSchema.ts';
import type { Claim, Facts } from '../../../../src/dataset/schema.ts';
import { amountDifference } from '../../../../src/policy/compare/amounts.ts';
import { dateDifference } from '../../../../src/policy/compare/dates.ts';
import {
  foreignDifference,
  taxDifference,
  tenureDifference,
} from '../../../../src/policy/compare/rules.ts';
import { claim, today } from './claims.ts';

const rates: ExchangeRates = {
  series: [
    { currency: 'CNY', source: 'fed', perUsd: { '2020': 8, '2021': 4 } },
    { currency: 'THB', source: 'fed', perUsd: { '2020': 32 } },
  ],
};
const amounts = (a: Partial<Claim>, b: Partial<Claim>) =>
  amountDifference(claim(a), claim(b), rates);

describe('the difference of two figures', () => {
  it('is which is larger, by how much and how many times', () => {
    expect(amounts({ value: 300 }, { value: 100 })).toEqual({
      kind: 'amount',
      larger: 'a',
      absolute: 200,
      ratio: 3,
      unit: 'ha',
    });
  });

  it('has no ratio to nought', () => {
    expect(amounts({ value: 300 }, { value: 0 })).toMatchObject({ larger: 'a', ratio: undefined });
  });

  it('is left open where either could be the larger', () => {
    const open = { kind: 'not computed', why: 'overlap' };
    expect(amounts({ value: 40, qualifier: 'over' }, { value: 77 })).toEqual(open);
    expect(amounts({ value: 100, qualifier: 'about' }, { value: 104 })).toEqual(open);
    expect(amounts({ value: { min: 5, max: 9 } }, { value: 8 })).toEqual(open);
    expect(amounts({ value: 80, qualifier: 'over' }, { value: 77 })).toMatchObject({ larger: 'a' });
  });

  it('takes unlike currencies at the rate of each value’s own year', () => {
    const difference = amounts(
      { value: 800, unit: 'CNY', asOf: '2020' },
      { value: 800, unit: 'CNY', asOf: '2021' },
    );
    expect(difference).toMatchObject({ larger: undefined });
    expect(
      amounts({ value: 800, unit: 'CNY', asOf: '2021-05' }, { value: 3200, unit: 'THB' }),
    ).toMatchObject({
      larger: 'a',
      absolute: 100,
      ratio: 2,
      unit: 'USD',
      inUsd: { a: { usd: 200, year: 2021, source: 'fed' }, b: { usd: 100, year: 2020 } },
    });
  });

  it('is not computed without a sourced rate, nor across units', () => {
    expect(amounts({ unit: 'THB', asOf: '2019' }, { unit: 'USD' })).toEqual({
      kind: 'not computed',
      why: 'no rate',
    });
    expect(amounts({ unit: 'THB/day' }, { unit: 'THB/month' })).toEqual({
      kind: 'not computed',
      why: 'units',
    });
  });

  it('is the same from either side, and none of a figure from itself', () => {
    const figure = fc.record({
      value: fc.integer({ min: 0, max: 1e6 }),
      unit: fc.constantFrom('USD', 'CNY', 'THB'),
      asOf: fc.constantFrom('2020', '2021'),
      qualifier: fc.constantFrom(undefined, 'about' as const, 'over' as const, 'under' as const),
    });
    fc.assert(
      fc.property(figure, figure, (a, b) => {
        const [there, back] = [amounts(a, b), amounts(b, a)];
        expect(back.kind).toBe(there.kind);
        if (there.kind === 'amount' && back.kind === 'amount') {
          expect(back.absolute).toBeCloseTo(there.absolute, 6);
          expect([there.larger, back.larger]).not.toEqual(['a', 'a']);
          expect([there.larger, back.larger]).not.toEqual(['b', 'b']);
          if (there.ratio && back.ratio) expect(there.ratio * back.ratio).toBeCloseTo(1, 6);
        }
        expect(amounts(a, a)).toMatchObject({ kind: 'amount', larger: undefined });
      }),
    );
  });
});

describe('the difference of two dates', () => {
  const dates = (a: string, b: string) => dateDifference(claim({ value: a }), claim({ value: b }));

  it('is counted in months where both name one, else in years', () => {
    expect(dates('2005-07-01', '2010-06')).toEqual({ kind: 'date', earlier: 'a', months: 59 });
    expect(dates('2011-08', '2006')).toEqual({ kind: 'date', earlier: 'b', months: 60 });
  });

  it('is none where they agree as far as both are known', () => {
    expect(dates('2006', '2006-11')).toEqual({ kind: 'date', earlier: undefined, months: 0 });
  });
});

const label = { en: 'Holiday', zh: '免税' };
const holiday = (parts: object): Claim =>
  claim({ value: { form: 'taxSchedule', label, ...parts }, unit: undefined });
const host = (percent: number): Facts => ({
  standardIncomeTax: { claims: [claim({ value: percent, unit: '%', validFrom: '2000' })] },
});

describe('the difference of two tax holidays', () => {
  it('is that of the average rates over 20 years: 8 years free of 20 % cost 12 %', () => {
    const difference = taxDifference(
      holiday({ exemptYears: 8 }),
      holiday({
        exemptYears: 4,
        reduced: [{ years: 9, fraction: 0.5 }],
        preferential: { rate: 10, years: 15 },
      }),
      { a: host(20), b: host(20) },
      today,
    );
    // 4 years free, 9 at 5 %, 2 at 10 %, 5 at 20 %: 165 / 20 = 8.25 %.
    expect(difference).toMatchObject({ kind: 'tax', lower: 'b' });
    if (difference.kind !== 'tax') throw new Error('no tax');
    expect(difference.average.a.min).toBeCloseTo(12);
    expect(difference.average.b.max).toBeCloseTo(8.25);
    expect(difference.points.min).toBeCloseTo(3.75);
  });

  it('stays open where a range of exempt years holds the other', () => {
    const difference = taxDifference(
      holiday({ exemptYears: 8 }),
      holiday({ exemptYears: { min: 5, max: 10 } }),
      { a: host(20), b: host(20) },
      today,
    );
    expect(difference).toMatchObject({ lower: undefined, points: { min: 0 } });
    if (difference.kind !== 'tax') throw new Error('no tax');
    expect(difference.points.max).toBeCloseTo(3);
  });

  it('rests on each host’s own standard rate', () => {
    const same = holiday({ exemptYears: 10 });
    expect(taxDifference(same, same, { a: host(20), b: host(22) }, today)).toMatchObject({
      lower: 'a',
    });
  });
});

describe('the difference of two rights in land', () => {
  const right = (parts: object): Claim =>
    claim({ value: { form: 'lease', ...parts }, unit: undefined });

  it('is that of their terms with renewals', () => {
    expect(
      tenureDifference(right({ years: 50, renewals: [50] }), right({ years: 70 })),
    ).toMatchObject({
      longer: 'a',
      years: 30,
      reading: { a: { first: 50, total: 100 }, b: { total: 70 } },
    });
  });

  it('puts a freehold before every term', () => {
    expect(tenureDifference(right({ years: 99 }), right({ form: 'freehold' }))).toMatchObject({
      longer: 'b',
      years: undefined,
    });
  });

  it('is not told where a term is not known', () => {
    expect(tenureDifference(right({}), right({ years: 30 }))).toMatchObject({
      longer: undefined,
      years: undefined,
    });
  });
});

describe('the difference of two rules on foreign staff', () => {
  const rule = (parts: object): Claim =>
    claim({
      value: { form: 'foreign share', applies: { en: 'All', zh: '全部' }, ...parts },
      unit: undefined,
    });

  it('is in points where both give a share or ratio', () => {
    const difference = foreignDifference(
      rule({ maxForeignPercent: 30 }),
      rule({ form: 'foreign ratio', localsPerForeigner: 4 }),
    );
    expect(difference).toMatchObject({ larger: 'a', points: 10 });
  });

  it('is one of kind otherwise', () => {
    expect(
      foreignDifference(rule({ maxForeignPercent: 30 }), rule({ form: 'foreign permit' })),
    ).toMatchObject({ larger: undefined, points: undefined, limit: { b: { kind: 'permit' } } });
  });
});
