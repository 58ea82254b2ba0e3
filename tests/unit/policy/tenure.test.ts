import { describe, expect, it } from 'vitest';
import type { Tenure } from '../../../src/dataset/schema.ts';
import { tenureBars, tenureYears } from '../../../src/policy/tenure.ts';
import { countryFacts, zoneFacts } from './data.ts';

const bars = (kind: 'title' | 'rule', facts: Parameters<typeof tenureBars>[1]) =>
  tenureBars(kind, facts).map(({ id, terms, perpetual, unknown }) => ({
    id,
    terms: terms.map(({ from, to }) => `${from}–${to}`).join(' '),
    perpetual,
    unknown,
  }));

describe('rights in land as bars', () => {
  it('put renewals after the first term: Indonesia’s right to build', () => {
    const [build] = tenureBars('rule', countryFacts('id'));
    expect(build?.terms).toEqual([
      { kind: 'first', from: 0, to: 30 },
      { kind: 'renewal', from: 30, to: 50 },
      { kind: 'renewal', from: 50, to: 80 },
    ]);
    expect(build?.total).toBe(80);
  });

  it('give Thailand’s leases a term and its freeholds none', () => {
    const thai = bars('rule', countryFacts('th'));
    expect(thai.toSorted((a, b) => a.id.localeCompare(b.id))).toEqual([
      { id: 'eec-lease', terms: '0–50 50–99', perpetual: false, unknown: [] },
      { id: 'estate-freehold', terms: '', perpetual: true, unknown: [] },
      { id: 'industrial-lease', terms: '0–50 50–100', perpetual: false, unknown: [] },
      { id: 'ordinary-lease', terms: '0–30', perpetual: false, unknown: [] },
      { id: 'promoted-freehold', terms: '', perpetual: true, unknown: [] },
    ]);
  });

  it('say that Long Jiang’s grant has no known date and do not guess it', () => {
    expect(bars('title', zoneFacts('longjiang'))).toEqual([
      { id: 'developer', terms: '0–50', perpetual: false, unknown: ['start'] },
    ]);
  });

  it('say that the term of Julong’s plantation is not known', () => {
    expect(bars('title', zoneFacts('julong'))).toContainEqual({
      id: 'first-plantation',
      terms: '',
      perpetual: false,
      unknown: ['term'],
    });
  });

  it('take the term from grant and end where only these are known', () => {
    const value = { form: 'concession' as const, starts: '2010-05', ends: '2060' };
    const facts = { tenure: { plot: { claims: [{ value, source: 'paper' }] } } };
    expect(bars('title', facts)).toEqual([
      { id: 'plot', terms: '0–50', perpetual: false, unknown: [] },
    ]);
  });

  it('show unlike accounts of one right apart and like ones once', () => {
    const lease = (years: number) => ({
      value: { form: 'lease' as const, years },
      source: 'paper',
    });
    const facts = { tenure: { plot: { claims: [lease(50), lease(50), lease(70)] } } };
    expect(bars('title', facts).map(({ id, terms }) => [id, terms])).toEqual([
      ['plot', '0–50'],
      ['plot:2', '0–70'],
    ]);
  });

  it('are none where nothing is established', () => {
    expect(tenureBars('title', zoneFacts('kitic'))).toEqual([]);
  });
});

describe('a right in calendar years', () => {
  const years = (value: Omit<Tenure, 'form'>) => {
    const facts = {
      tenure: {
        plot: { claims: [{ value: { form: 'lease' as const, ...value }, source: 'paper' }] },
      },
    };
    const [bar] = tenureBars('title', facts);
    return bar && tenureYears(bar);
  };

  it('ends so many years after its grant, and later with its renewals', () => {
    expect(years({ years: 50, renewals: [25, 25], starts: '2009-06-25' })).toEqual({
      start: 2009,
      end: 2059,
      lastEnd: 2109,
    });
  });

  it('ends when its source says so', () => {
    expect(years({ years: 50, starts: '2009', ends: '2058-12-31' })?.end).toBe(2058);
    expect(years({ ends: '2058' })).toEqual({ start: undefined, end: 2058, lastEnd: undefined });
  });

  it('has no end that nobody gives, and no years without a date', () => {
    expect(years({ starts: '2009' })).toEqual({ start: 2009, end: undefined, lastEnd: undefined });
    expect(years({ years: 50 })).toBeUndefined();
  });

  it('is known of Julong’s first title from its grant only', () => {
    const [title] = tenureBars('title', zoneFacts('julong'));
    expect(title && tenureYears(title)).toMatchObject({ start: 2009, end: undefined });
  });
});
