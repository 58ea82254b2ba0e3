import { describe, expect, it } from 'vitest';
import {
  caveatsOf,
  disputed,
  endedRules,
  oldFigures,
  oneOfSeveral,
  rangeAgainstNumber,
  selfReported,
  undated,
  unlikeBasis,
  unlikeCurrencies,
  unlikeDates,
  unlikeDefinition,
  unlikeLevel,
  unlikeQualifier,
  unlikeUnits,
} from '../../../../src/policy/compare/caveats.ts';
import { caseOf, claim, source } from './claims.ts';

describe('two values', () => {
  it('of one date, unit, kind and sort of source are like for like', () => {
    expect(caveatsOf(caseOf({ claim: { asOf: '2024' } }, { claim: { asOf: '2023' } }))).toEqual([]);
  });

  it('are unlike where their dates lie more than two years apart', () => {
    const of = (a: string, b: string) =>
      unlikeDates(caseOf({ claim: { asOf: a } }, { claim: { asOf: b } }));
    expect(of('2020', '2022')).toBeUndefined();
    expect(of('2020', '2023')).toEqual({ kind: 'dates', years: 3 });
    expect(of('2020-01', '2022-01')).toBeUndefined();
    expect(of('2022-03', '2020-01')).toEqual({ kind: 'dates', years: 26 / 12 });
  });

  it('are of one time where a rule still in force meets a later report', () => {
    const rule = { asOf: undefined, validFrom: '2014' };
    expect(unlikeDates(caseOf({ claim: rule }, { claim: { asOf: '2023' } }))).toBeUndefined();
    const ended = { ...rule, validTo: '2017' };
    expect(unlikeDates(caseOf({ claim: ended }, { claim: { asOf: '2023' } }))).toEqual({
      kind: 'dates',
      years: 6,
    });
  });

  it('that are dates of events are not held against their reports’ dates', () => {
    const of = caseOf(
      { claim: { value: '2005', unit: undefined, asOf: undefined } },
      { claim: { value: '2013', unit: undefined, asOf: '2024' } },
      { key: 'founded' },
    );
    expect([unlikeDates(of), undated(of)]).toEqual([undefined, undefined]);
  });

  it('may be undated', () => {
    expect(undated(caseOf({}, { claim: { asOf: undefined } }))).toEqual({
      kind: 'undated',
      sides: ['b'],
    });
    expect(undated(caseOf())).toBeUndefined();
  });

  it('are unlike where no rate brings their units together', () => {
    const wage = (unit: string) => ({ claim: { unit } });
    expect(unlikeUnits(caseOf(wage('THB/day'), wage('LAK/month')))).toEqual({
      kind: 'units',
      units: { a: 'THB/day', b: 'LAK/month' },
    });
    expect(unlikeUnits(caseOf(wage('THB/day'), wage('LAK/day')))).toBeUndefined();
    expect(unlikeUnits(caseOf())).toBeUndefined();
  });

  it('are unlike where their currencies are, converted or not', () => {
    const of = caseOf({ claim: { unit: 'CNY' } }, { claim: { unit: 'USD' } });
    expect(unlikeCurrencies(of)).toMatchObject({ kind: 'currencies', converted: true });
    const difference = { kind: 'not computed', why: 'no rate' } as const;
    expect(unlikeCurrencies({ ...of, difference })).toMatchObject({ converted: false });
    expect(unlikeCurrencies(caseOf())).toBeUndefined();
  });

  it('are unlike where one is planned or forecast and the other reported', () => {
    expect(unlikeBasis(caseOf({ claim: { basis: 'planned' } }))).toEqual({
      kind: 'basis',
      basis: { a: 'planned', b: undefined },
    });
    const both = { claim: { basis: 'planned' } } as const;
    expect(unlikeBasis(caseOf(both, both))).toBeUndefined();
  });

  it('are unlike where only one is “over” or “about”', () => {
    expect(unlikeQualifier(caseOf({}, { claim: { qualifier: 'over' } }))).toEqual({
      kind: 'qualifier',
      qualifier: { a: undefined, b: 'over' },
    });
    expect(unlikeQualifier(caseOf())).toBeUndefined();
  });

  it('are unlike where only one is a range', () => {
    const range = { claim: { value: { min: 5, max: 9 } } };
    expect(rangeAgainstNumber(caseOf({}, range))).toEqual({ kind: 'range', side: 'b' });
    expect(rangeAgainstNumber(caseOf(range, range))).toBeUndefined();
    const holiday = (exemptYears: number | { min: number; max: number }) => ({
      claim: {
        value: { form: 'taxSchedule', label: { en: 'x', zh: 'x' }, exemptYears } as const,
        unit: undefined,
      },
    });
    expect(rangeAgainstNumber(caseOf(holiday({ min: 3, max: 9 }), holiday(4)))).toEqual({
      kind: 'range',
      side: 'a',
    });
  });

  it('are unlike where one figure counts something else than the question asks', () => {
    const planted = { claim: { measures: { en: 'planted land', zh: '种植面积' } } };
    expect(unlikeDefinition(caseOf(planted, {}))).toEqual({ kind: 'definition' });
    expect(unlikeDefinition(caseOf(planted, planted))).toBeUndefined();
  });

  it('are unlike where items of money or percent bear unlike names', () => {
    const key = { key: 'investment' } as const;
    expect(unlikeDefinition(caseOf({ label: 'Total' }, { label: 'Cumulative' }, key))).toEqual({
      kind: 'definition',
    });
    expect(unlikeDefinition(caseOf({ label: 'Total' }, { label: 'Total' }, key))).toBeUndefined();
    const staff = caseOf({ label: 'Thai staff' }, { label: 'Local staff' }, { key: 'workforce' });
    expect(unlikeDefinition(staff)).toBeUndefined();
  });

  it('are unlike where a wage of one sector meets a general one', () => {
    const wages = caseOf({ item: 'garment' }, { item: 'general' }, { key: 'minimumWage' });
    expect(unlikeDefinition(wages)).toEqual({ kind: 'definition' });
  });

  it('are unlike where shares of foreigners are of unlike bases', () => {
    const applies = { en: 'All', zh: '全部' };
    const rule = (parts: object) => ({
      claim: { value: { form: 'foreign share', applies, ...parts } as const, unit: undefined },
    });
    const key = { key: 'foreignWorkerRule' } as const;
    const ratio = rule({ localsPerForeigner: 4 });
    const share = rule({ maxForeignPercent: 20 });
    expect(unlikeDefinition(caseOf(ratio, share, key))).toEqual({ kind: 'definition' });
    expect(unlikeDefinition(caseOf(share, share, key))).toBeUndefined();
  });

  it('are unlike where a zone’s rule meets the general rule of a host', () => {
    expect(unlikeLevel(caseOf({}, { level: 'host' }))).toEqual({ kind: 'level', host: 'b' });
    expect(unlikeLevel(caseOf({ level: 'host' }, { level: 'host' }))).toBeUndefined();
  });

  it('are unlike where only one is self-reported', () => {
    expect(selfReported(caseOf({ source: source('zone') }))).toEqual({
      kind: 'self-reported',
      side: 'a',
    });
    const press = { source: source('state press') };
    expect(selfReported(caseOf({ source: source('zone') }, press))).toBeUndefined();
    expect(selfReported(caseOf({ source: source('law') }))).toBeUndefined();
  });

  it('may be one of several rules, unless both rest on the same claim', () => {
    expect(oneOfSeveral(caseOf({ options: 4 }))).toEqual({ kind: 'options', sides: ['a'] });
    const same = { options: 4, at: 'countries/id.json: facts.tenure.x.claims[0]' };
    expect(oneOfSeveral(caseOf(same, same))).toBeUndefined();
  });

  it('may be rules that have ended', () => {
    const until = (validTo: string) => ({ claim: { asOf: undefined, validTo } });
    expect(endedRules(caseOf(until('2025-12-31'), until('2026')))).toEqual({
      kind: 'ended',
      sides: ['a'],
    });
    expect(endedRules(caseOf())).toBeUndefined();
  });

  it('may be disputed', () => {
    expect(disputed(caseOf({ rivals: [claim({ value: 200 })] }))).toEqual({
      kind: 'disputed',
      sides: ['a'],
    });
    expect(disputed(caseOf({ rivals: [claim({ value: 200, asOf: '2010' })] }))).toBeUndefined();
  });

  it('may be old figures', () => {
    expect(oldFigures(caseOf({ claim: { asOf: '2015' } }, { claim: { asOf: '2024' } }))).toEqual({
      kind: 'old',
      sides: ['a'],
    });
    const rule = { claim: { asOf: undefined, validFrom: '2001' } };
    expect(oldFigures(caseOf(rule, { claim: { asOf: '2024' } }))).toBeUndefined();
  });
});
