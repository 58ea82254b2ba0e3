import { describe, expect, it } from 'vitest';
import { compareZones } from '../../../../src/policy/compare/compareZones.ts';
import { summarise } from '../../../../src/policy/compare/summary.ts';
import { sameHomeCity, sameHost, unlikeness } from '../../../../src/policy/compare/unlikeness.ts';
import { index, pairs, today, zone } from './bundles.ts';

const summaryOf = (a: string, b: string) => summarise(compareZones(zone(a), zone(b), today));
const inShort = (id: string) => {
  const found = index.zones.find((one) => one.id === id);
  if (!found) throw new Error(`no zone ${id}`);
  return found;
};

describe('a comparison in words', () => {
  it.each(pairs)('of %s and %s has three to six statements, each with sources', (a, b) => {
    const statements = summaryOf(a, b);
    expect(statements.length).toBeGreaterThanOrEqual(3);
    expect(statements.length).toBeLessThanOrEqual(6);
    for (const { key, claims } of statements) {
      expect(claims.length, key).toBeGreaterThan(0);
      for (const { claim } of claims) {
        expect(zone(a).sources[claim.source] ?? zone(b).sources[claim.source], key).toBeDefined();
      }
    }
  });

  it('says which is larger with the reasons against comparing', () => {
    const size = summaryOf('kitic', 'morowali').find(
      (said) => said.key === 'figure' && said.params.question === 'plannedArea',
    );
    expect(size).toMatchObject({ params: { larger: 'b', times: 4 } });
    expect(size?.caveats.map(({ kind }) => kind)).toContain('dates');
  });

  it('says the same from either side', () => {
    const keys = (a: string, b: string) =>
      summaryOf(a, b).map((said) => [said.key, said.claims.map(({ at }) => at).toSorted()]);
    expect(keys('rayong', 'saysettha')).toEqual(keys('saysettha', 'rayong'));
  });

  it('tells which rules two zones of one country share', () => {
    const [, shared] = summaryOf('kitic', 'morowali');
    expect(shared).toMatchObject({
      key: 'sameRules',
      params: { country: 'ID', rules: ['incomeTaxHoliday', 'tenure', 'foreignWorkerRule'] },
    });
  });
});

describe('how unlike two zones are', () => {
  it('is the same from either side, from 0 to 1, and nought from itself', () => {
    for (const [a, b] of pairs) {
      const [one, other] = [inShort(a), inShort(b)];
      expect(unlikeness(one, other)).toBe(unlikeness(other, one));
      expect(unlikeness(one, other)).toBeGreaterThanOrEqual(0);
      expect(unlikeness(one, other)).toBeLessThanOrEqual(1);
      expect(unlikeness(one, one)).toBe(0);
    }
  });

  it('is less within a country than across the atlas', () => {
    expect(unlikeness(inShort('kitic'), inShort('morowali'))).toBeLessThan(
      unlikeness(inShort('kitic'), inShort('saysettha')),
    );
  });

  it('knows one host and one home city', () => {
    expect(sameHost(inShort('kitic'), inShort('julong'))).toBe(true);
    expect(sameHost(inShort('kitic'), inShort('rayong'))).toBe(false);
    expect(sameHomeCity(inShort('rayong'), inShort('saysettha'))).toBe(false);
    expect(sameHomeCity(inShort('rayong'), inShort('rayong'))).toBe(true);
  });
});
