import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../src/dataset/schema.ts';
import { standardRateIn } from '../../../src/policy/standardRate.ts';
import { standardClaims } from './data.ts';

/** Rates of several years, with a star where no source speaks of that year. */
const rates = (country: string, years: readonly number[]) =>
  years.map((year) => {
    const rate = standardRateIn(standardClaims(country), year);
    return rate && `${rate.percent}${rate.basis === 'carried' ? '*' : ''}`;
  });

describe('the standard rate of a year', () => {
  it('follows Viet Nam from 28 to 25, 22 and 20 percent', () => {
    expect(rates('vn', [2004, 2008, 2009, 2013, 2014, 2015, 2016, 2030])).toEqual([
      '28',
      '28',
      '25',
      '25',
      '22',
      '22',
      '20',
      '20',
    ]);
  });

  it('takes the rule in force at the end of the year: Laos in 2011', () => {
    expect(rates('la', [2005, 2010, 2011, 2012, 2013, 2019, 2020])).toEqual([
      '35',
      '35',
      '28',
      '28',
      '24',
      '24',
      '20',
    ]);
  });

  it('follows Indonesia from up to 35 to 28, 25 and 22 percent', () => {
    expect(rates('id', [2008, 2009, 2010, 2019, 2020, 2022])).toEqual([
      '35',
      '28',
      '25',
      '25',
      '22',
      '22',
    ]);
  });

  it('carries a rate into years of which no source speaks, and says so: Thailand in 2015', () => {
    expect(rates('th', [2010, 2011, 2012, 2014, 2015, 2016, 2017])).toEqual([
      '30',
      '30',
      '23',
      '20',
      '20*',
      '20',
      '20*',
    ]);
    expect(standardRateIn(standardClaims('th'), 2015)?.claim.instrument).toContain('No. 530');
  });

  it('carries a rate back where nothing earlier is known: Cambodia', () => {
    expect(rates('kh', [2010, 2021, 2024])).toEqual(['20*', '20', '20*']);
  });

  it('follows China from 33 to 25 percent', () => {
    expect(rates('cn', [1990, 2007, 2008])).toEqual(['33', '33', '25']);
  });

  it('prefers a rule to a later report of the year', () => {
    const claims: Claim[] = [
      { value: 25, source: 'report', asOf: '2012' },
      { value: 20, source: 'law', validFrom: '2010', validTo: '2019' },
    ];
    expect(standardRateIn(claims, 2012)?.percent).toBe(20);
  });

  it('is unknown without a claim, and carried from one without a date', () => {
    expect(standardRateIn([], 2020)).toBeUndefined();
    expect(standardRateIn([{ value: 20, source: 'page' }], 2020)).toMatchObject({
      percent: 20,
      basis: 'carried',
    });
  });
});
