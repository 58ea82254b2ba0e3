import { describe, expect, it } from 'vitest';
import { agree, factsUnder, isDisputed, rivals, series } from '../../../src/dataset/claim.ts';
import { question } from '../../../src/dataset/questions.ts';
import type { Claim, Established } from '../../../src/dataset/schema.ts';
import { both } from '../../fixtures/files.ts';

const claim = (value: Claim['value'], more: Partial<Claim> = {}): Claim => ({
  value,
  source: 'paper',
  ...more,
});
const hectares = (value: Claim['value'], more: Partial<Claim> = {}) =>
  claim(value, { unit: 'ha', ...more });

describe('agree', () => {
  it.each([
    ['2005', '2005-07-01', true],
    ['2005-07', '2005-08', false],
    ['2005', '2006', false],
  ])('dates as far as the coarser goes: %s and %s', (a, b, expected) => {
    expect(agree(claim(a), claim(b))).toBe(expected);
  });

  it('takes “over 50” and 52 as one, “over 60” and 52 as two', () => {
    expect(agree(hectares(50, { qualifier: 'over' }), hectares(52))).toBe(true);
    expect(agree(hectares(60, { qualifier: 'over' }), hectares(52))).toBe(false);
  });

  it('takes a range and a figure inside it as one', () => {
    expect(agree(hectares({ min: 3, max: 9 }), hectares(6))).toBe(true);
    expect(agree(hectares({ min: 3, max: 9 }), hectares(10))).toBe(false);
  });

  it('does not compare unlike units', () => {
    expect(agree(claim(5, { unit: 'USD' }), claim(7, { unit: 'CNY' }))).toBe(true);
  });

  it('takes sentences to agree unless one is marked', () => {
    expect(agree(claim(both('a')), claim(both('b')))).toBe(true);
    expect(agree(claim(both('a')), claim(both('b'), { contradicts: true }))).toBe(false);
  });
});

describe('rivals', () => {
  const area = question('plannedArea');
  const founded = question('founded');

  it('are the claims that disagree with the preferred one', () => {
    const fact = { claims: [claim('2005'), claim('2006'), claim('2005-07')] };
    expect(rivals(founded, fact).map((c) => c.value)).toEqual(['2006']);
  });

  it('of a value that changes are only those of the same date', () => {
    const fact = {
      claims: [
        hectares(2000, { asOf: '2023' }),
        hectares(1900, { asOf: '2023-05' }),
        hectares(400, { asOf: '2006' }),
      ],
    };
    expect(rivals(area, fact).map((c) => c.value)).toEqual([1900]);
    expect(series(fact).map((c) => c.value)).toEqual([400, 2000, 1900]);
  });

  it('are found among earlier dates too', () => {
    const fact = {
      claims: [
        hectares(2000, { asOf: '2023' }),
        hectares(400, { asOf: '2006' }),
        hectares(300, { asOf: '2006' }),
      ],
    };
    expect(rivals(area, fact)).toEqual([]);
    expect(isDisputed(area, fact)).toBe(true);
  });
});

describe('factsUnder', () => {
  const at = (date?: string): Established => ({
    claims: [claim(both('event'), date === undefined ? {} : { asOf: date })],
  });

  it('gives events in the order of their dates, undated ones last', () => {
    const facts = { milestones: { c: at(), b: at('2016-05'), a: at('2016'), d: at('1999') } };
    expect(factsUnder(facts, 'milestones').map(({ item }) => item)).toEqual(['d', 'a', 'b', 'c']);
  });

  it('gives other items in the order of the file', () => {
    const facts = { training: { b: at('2016'), a: at('1999') } };
    expect(factsUnder(facts, 'training').map(({ item }) => item)).toEqual(['b', 'a']);
  });
});
