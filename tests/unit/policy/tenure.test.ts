import { describe, expect, it } from 'vitest';
import { tenureBars } from '../../../src/policy/tenure.ts';
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
