import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { factsUnder, isEstablished, isForeignRule, preferred } from '../../../src/dataset/claim.ts';
import { exchangeRatesSchema } from '../../../src/dataset/exchangeRateSchema.ts';
import type { Facts } from '../../../src/dataset/schema.ts';
import { inUsd } from '../../../src/policy/exchange.ts';
import { foreignLimit, limitAxisEnd, staffRules } from '../../../src/policy/foreignStaff.ts';
import { wageSeries } from '../../../src/policy/wages.ts';
import { headcounts, peopleOf, workforceSeries } from '../../../src/policy/workforce.ts';
import { countryFacts, zoneFacts } from './data.ts';

const rates = exchangeRatesSchema.parse(
  JSON.parse(readFileSync(new URL('../../../data/exchange-rates.json', import.meta.url), 'utf8')),
);

function fact(facts: Facts, key: 'minimumWage' | 'foreignWorkerRule', item: string) {
  const found = factsUnder(facts, key).find((one) => one.item === item)?.fact;
  if (!found || !isEstablished(found)) throw new Error(`no ${key} ${item}`);
  return found;
}

const limit = (country: string, item: string) => {
  const { value } = preferred(fact(countryFacts(country), 'foreignWorkerRule', item));
  if (!isForeignRule(value)) throw new Error('no rule');
  return foreignLimit(value);
};

describe('a foreign-worker rule in one form', () => {
  it('counts four Thais to a foreigner as a fifth of all staff', () => {
    expect(limit('th', 'ordinary')).toMatchObject({ percent: 20, base: 'all staff' });
  });

  it('counts Cambodia’s ten to one as a ninth of a hundred, not as ten percent', () => {
    expect(limit('kh', 'quota')).toMatchObject({ percent: expect.closeTo(9.09, 2) });
  });

  it('leaves a share as stated where its base is open: Laos', () => {
    expect(limit('la', 'physical')).toEqual({ kind: 'limit', percent: 15, base: 'as stated' });
  });

  it('tells permits and exemptions from limits', () => {
    expect(limit('vn', 'permit')).toEqual({ kind: 'permit' });
    expect(limit('th', 'promoted-exemption')).toEqual({ kind: 'exemption' });
  });

  it('does not make up a figure', () => {
    const applies = { en: 'x', zh: 'x' };
    expect(foreignLimit({ form: 'foreign share', applies })).toEqual({ kind: 'unstated' });
  });
});

describe('headcounts', () => {
  it('join local and foreign staff of one source and date only: Morowali', () => {
    const told = headcounts(zoneFacts('morowali')).map(({ date, local, foreign, chinese }) => [
      date,
      peopleOf(local),
      peopleOf(foreign) ?? peopleOf(chinese),
    ]);
    expect(told).toContainEqual(['2023-02-11', 70758, 10690]);
    expect(told).toContainEqual(['2022-10', 45000, 4000]);
    expect(told).toContainEqual(['2022', 68466, undefined]);
    expect(told).toContainEqual(['2018-12', undefined, 2985]);
    expect(told.map(([date]) => date)).toEqual(told.map(([date]) => date).toSorted());
  });

  it('of two sources stay apart though of one date', () => {
    const people = (value: number, source: string) => ({
      claims: [{ value, source, unit: 'people', asOf: '2020' }],
    });
    const counts = headcounts({ workforce: { local: people(9, 'a'), foreign: people(1, 'b') } });
    expect(counts.map(({ source, local, foreign }) => [source, !!local, !!foreign])).toEqual([
      ['a', true, false],
      ['b', false, true],
    ]);
  });

  it('keep undated counts off the axis but not out of sight: Julong', () => {
    const [local] = workforceSeries(zoneFacts('julong'));
    expect(local?.dated.map(({ asOf }) => asOf)).toEqual(['2023']);
    expect(local?.undated.map(peopleOf)).toEqual([10000]);
  });

  it('tell parts of the local staff from the whole', () => {
    const origins = workforceSeries(zoneFacts('morowali')).map(({ item, origin }) => [
      item,
      origin,
    ]);
    expect(Object.fromEntries(origins)).toMatchObject({
      local: 'local',
      chinese: 'chinese',
      'from-sulawesi': 'region',
    });
  });
});

describe('a wage by year', () => {
  it('is in local money and in dollars at the average rate of its year: Laos', () => {
    const wages = wageSeries(fact(countryFacts('la'), 'minimumWage', 'national'), rates);
    expect(wages.map(({ date, amount }) => [date, amount])).toEqual([
      ['2012-01', 626000],
      ['2015-04', 900000],
      ['2018-05-01', 1100000],
      ['2022-08-01', 1200000],
      ['2023-05-01', 1300000],
      ['2023-10-01', 1600000],
      ['2024-10-01', 2500000],
    ]);
    expect(wages.find(({ year }) => year === 2018)?.inUsd).toEqual({
      usd: expect.closeTo(130.93, 2),
      rate: 8401.33,
      year: 2018,
      source: 'world-bank-exchange-rates',
    });
  });

  it('has no dollars where the data have no rate: Laos in 2024', () => {
    const wages = wageSeries(fact(countryFacts('la'), 'minimumWage', 'national'), rates);
    expect(wages.at(-1)).toMatchObject({ year: 2024, inUsd: undefined });
  });

  it('in dollars needs no rate: Cambodia', () => {
    const wages = wageSeries(fact(countryFacts('kh'), 'minimumWage', 'garment'), rates);
    expect(wages.at(-1)).toMatchObject({ amount: 210, inUsd: { usd: 210, rate: 1 } });
    expect(wages.filter(({ year }) => year === 2023)).toHaveLength(1);
  });

  it('leaves a plan out once it is in force, and figures in another unit', () => {
    const rayong = wageSeries(fact(zoneFacts('rayong'), 'minimumWage', 'rayong'), rates);
    expect(rayong.every(({ claim }) => claim.basis !== 'planned')).toBe(true);
    const wage = (value: number, source: string) => ({ value, source, unit: 'THB/day' });
    const planned = { ...wage(340, 'a'), validFrom: '2018-04', basis: 'planned' as const };
    const fixed = { ...wage(330, 'b'), validFrom: '2018-04-01' };
    expect(wageSeries({ claims: [planned, fixed] }, rates).map(({ amount }) => amount)).toEqual([
      330,
    ]);
    expect(wageSeries({ claims: [planned] }, rates)).toHaveLength(1);
    const claims = [
      { value: 90, unit: 'USD/month', source: 'a', asOf: '2015' },
      { value: 3640000, unit: 'VND/month', source: 'b', asOf: '2022' },
    ];
    expect(wageSeries({ claims }, rates).map(({ amount }) => amount)).toEqual([3640000]);
  });

  it('takes the middle of a range', () => {
    const claims = [{ value: { min: 1, max: 3 }, unit: 'USD/day', source: 'a', asOf: '2015' }];
    expect(wageSeries({ claims }, rates)[0]).toMatchObject({ amount: 2, per: 'day' });
  });
});

describe('exchange rates', () => {
  it('are not carried from one year to another', () => {
    expect(inUsd(400, 'THB', 2025, rates)?.usd).toBeCloseTo(12.17, 2);
    expect(inUsd(400, 'THB', 2026, rates)).toBeUndefined();
    expect(inUsd(400, 'KHR', 2020, rates)).toBeUndefined();
  });

  it('are refused where a year is given twice', () => {
    const twice = ['a', 'b'].map((source) => ({ currency: 'THB', source, perUsd: { 2020: 31 } }));
    expect(exchangeRatesSchema.safeParse({ series: twice }).error?.issues[0]?.message).toBe(
      'THB of 2020 is given twice',
    );
  });
});

describe('rules on foreign staff on one axis', () => {
  const drawn = (country: string) =>
    staffRules(countryFacts(country)).map(({ id, limit }) => [
      id,
      limit.kind === 'limit' ? Number(limit.percent.toFixed(1)) : limit.kind,
    ]);

  it('give each rule its form: Thailand', () => {
    expect(drawn('th')).toEqual([
      ['promoted-exemption', 'exemption'],
      ['promoted-manufacturers-2025', 30],
      ['eec-permit', 'permit'],
      ['ordinary', 20],
    ]);
  });

  it('keep unlike accounts of one rule apart and like ones together: Laos', () => {
    expect(drawn('la').slice(0, 3)).toEqual([
      ['physical', 15],
      ['physical:2', 20],
      ['mental', 25],
    ]);
    expect(staffRules(countryFacts('la'))[1]?.path).toBe(
      'facts.foreignWorkerRule.physical.claims[2]',
    );
  });

  it('have none where a zone’s rule is not established', () => {
    expect(staffRules(zoneFacts('rayong'))).toEqual([]);
  });

  it('end at 40 percent for all, at 100 past it', () => {
    const limitOf = (percent: number) => ({ kind: 'limit', percent, base: 'as stated' }) as const;
    expect(limitAxisEnd([{ kind: 'permit' }, limitOf(30)])).toBe(40);
    expect(limitAxisEnd([limitOf(60)])).toBe(100);
    expect(limitAxisEnd([])).toBe(40);
  });
});
