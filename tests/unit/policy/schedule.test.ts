import { describe, expect, it } from 'vitest';
import type { Facts } from '../../../src/dataset/schema.ts';
import { ratePath, variants } from '../../../src/policy/schedule.ts';
import { standardRateIn } from '../../../src/policy/standardRate.ts';
import { appliesIn, chinaReference, taxOptions } from '../../../src/policy/taxOptions.ts';
import { countryFacts, standardClaims, zoneFacts } from './data.ts';

const standardOf = (country: string) => {
  const claims = standardClaims(country);
  return (year: number) => standardRateIn(claims, year)?.percent ?? Number.NaN;
};

function option(facts: Facts, id: string) {
  const [level] = id.split(':');
  if (level !== 'zone' && level !== 'host' && level !== 'reference') throw new Error(id);
  const found = taxOptions(level, facts).find((one) => one.id === id);
  if (!found) throw new Error(`no option ${id}`);
  return found;
}

/** Rates by profit year as runs, e.g. `4×0 9×5 2×10 5×20`; one line for each reading of a range. */
function runs(facts: Facts, id: string, country: string, startYear: number): string[] {
  return variants(option(facts, id).schedule).map(({ schedule }) => {
    const path = ratePath(schedule, startYear, standardOf(country));
    const parts: { percent: number; years: number }[] = [];
    for (const { percent } of path) {
      const last = parts.at(-1);
      if (last?.percent === percent) last.years += 1;
      else parts.push({ percent, years: 1 });
    }
    return parts.map(({ percent, years }) => `${years}×${percent}`).join(' ');
  });
}

const cases: [string, () => string[], string[]][] = [
  [
    'Long Jiang: four years exempt, nine at half of 10 %, two at 10 %',
    () => runs(zoneFacts('longjiang'), 'zone:park', 'vn', 2016),
    ['4×0 9×5 2×10 5×20'],
  ],
  [
    'Viet Nam’s ordinary parks: half of the standard rate of each year',
    () => runs(countryFacts('vn'), 'host:industrial-park-2014', 'vn', 2012),
    ['2×0 2×11 2×10 14×20'],
  ],
  [
    'Cambodia’s law of 2003: three to nine years',
    () => runs(countryFacts('kh'), 'host:law-2003', 'kh', 2010),
    ['3×0 17×20', '9×0 11×20'],
  ],
  [
    'Cambodia’s law of 2021: then a quarter, a half and three quarters for two years each',
    () => runs(countryFacts('kh'), 'host:law-2021-option-1', 'kh', 2022),
    ['3×0 2×5 2×10 2×15 11×20', '9×0 2×5 2×10 2×15 5×20'],
  ],
  [
    'Rayong before 2015: seven years in the estate',
    () => runs(zoneFacts('rayong'), 'zone:zone-2-estate-to-2014', 'th', 2012),
    ['7×0 13×20'],
  ],
  [
    'Rayong as told: eight years',
    () => runs(zoneFacts('rayong'), 'zone:eight-years', 'th', 2014),
    ['8×0 12×20'],
  ],
  [
    'Rayong as told by another: eight years and five at half',
    () => runs(zoneFacts('rayong'), 'zone:eight-years:2', 'th', 2014),
    ['8×0 5×10 7×20'],
  ],
  [
    'projects moved to Rayong: eight years and five at half',
    () => runs(zoneFacts('rayong'), 'zone:relocated-to-2014', 'th', 2014),
    ['8×0 5×10 7×20'],
  ],
  [
    'Laos, Decree 177: five to ten years by export share, from 2011 on',
    () => runs(zoneFacts('saysettha'), 'zone:decree-177', 'la', 2011),
    ['5×0 4×24 11×20', '10×0 10×20'],
  ],
  [
    'Saysettha’s package of 2013: ten years, then 6 % without end',
    () => runs(zoneFacts('saysettha'), 'zone:package-2013', 'la', 2013),
    ['10×0 10×6'],
  ],
  [
    'Indonesia’s pioneer holiday of 2020: five to twenty years, then two at half',
    () => runs(countryFacts('id'), 'host:pmk-130-2020', 'id', 2021),
    ['5×0 2×11 13×22', '20×0'],
  ],
  [
    'Indonesia’s pioneer holiday for IDR 1 to 5 trillion',
    () => runs(countryFacts('id'), 'host:tier-1-5t', 'id', 2019),
    ['7×0 2×11 11×22'],
  ],
  [
    'Indonesia’s mini holiday: five years at half, two at three quarters, over the cut of 2020',
    () => runs(countryFacts('id'), 'host:tier-100-500bn', 'id', 2019),
    ['1×12.5 4×11 2×16.5 13×22'],
  ],
  [
    'China’s transition of 2008 to 2012',
    () => runs(countryFacts('cn'), 'reference:transition-2008', 'cn', 2008),
    ['1×18 1×20 1×22 1×24 16×25'],
  ],
  [
    'China’s reference: two exempt, three at half of 15 %',
    () => runs(countryFacts('cn'), 'reference:development-zones', 'cn', 1995),
    ['2×0 3×7.5 15×15'],
  ],
];

describe('the rate by profit year', () => {
  it.each(cases)('%s', (_, worked, expected) => {
    expect(worked()).toEqual(expected);
  });

  it('names what holds in each year', () => {
    const [only] = variants(option(zoneFacts('longjiang'), 'zone:park').schedule);
    if (!only) throw new Error('no reading');
    const path = ratePath(only.schedule, 2010, () => 20);
    expect(path.map(({ phase }) => phase).filter((p, i, all) => p !== all[i - 1])).toEqual([
      'exempt',
      'reduced',
      'preferential',
      'standard',
    ]);
    expect(path[4]).toEqual({ profitYear: 5, calendarYear: 2014, percent: 5, phase: 'reduced' });
  });

  it('never goes above the standard rate', () => {
    const label = { en: 'x', zh: 'x' };
    const schedule = { form: 'taxSchedule' as const, label, preferential: { rate: 17 } };
    expect(ratePath(schedule, 2020, () => 15).every(({ percent }) => percent === 15)).toBe(true);
  });
});

describe('the options', () => {
  it('of a rule that sources tell unlike are one for each account', () => {
    const ids = taxOptions('zone', zoneFacts('rayong')).map(({ id, preferred }) => [id, preferred]);
    expect(Object.fromEntries(ids)).toEqual({
      'zone:eight-years': true,
      'zone:eight-years:2': false,
      'zone:zone-2-estate-to-2014': true,
      'zone:zone-2-estate-to-2014:2': false,
      'zone:relocated-to-2014': true,
    });
  });

  it('of a zone without a holiday of its own are none', () => {
    expect(taxOptions('zone', zoneFacts('morowali'))).toEqual([]);
  });

  it('of China lead with the reference', () => {
    expect(chinaReference(countryFacts('cn'))).toMatchObject({
      id: 'reference:development-zones',
      claim: { validTo: '2007-12-31' },
      schedule: { exemptYears: 2, preferential: { rate: 15 } },
    });
  });

  it.each([
    ['host:law-2003', 2002, 'no'],
    ['host:law-2003', 2021, 'yes'],
    ['host:law-2003', 2022, 'no'],
    ['host:law-2021-option-1', 2021, 'yes'],
    ['host:law-2021-option-1', 2035, 'yes'],
  ])('%s in %i: %s', (id, year, expected) => {
    expect(appliesIn(option(countryFacts('kh'), id), year)).toBe(expected);
  });

  it.each([
    ['zone:package-2013', 2013, 'yes'],
    ['zone:package-2013', 2014, 'not stated'],
  ])('%s in %i: %s', (id, year, expected) => {
    expect(appliesIn(option(zoneFacts('saysettha'), id), year)).toBe(expected);
  });
});
