import { describe, expect, it } from 'vitest';
import { isOld, tally } from '../../../src/dataset/provenance.ts';
import type { Claim, Source } from '../../../src/dataset/schema.ts';
import { both } from '../../fixtures/files.ts';

const claim = (value: Claim['value'], more: Partial<Claim> = {}): Claim => ({
  value,
  source: 'paper',
  ...more,
});
const source = (id: string): Source => ({
  id,
  type: 'webpage',
  kind: id === 'zone' ? 'zone' : 'paper',
  title: id,
  accessed: { 'date-parts': [[2026]] },
});
const world = { source, today: '2026-11-24' };

describe('tally', () => {
  it('counts claims, facts, disputes, self-reports, old figures and what is not established', () => {
    const facts = {
      founded: { claims: [claim('2005'), claim('2006')], why: both('because') },
      landPrice: { notEstablished: both('price') },
      tenants: { claims: [claim(60, { unit: 'firms', asOf: '2014' })] },
      milestones: {
        a: { claims: [claim(both('a'), { source: 'zone' })] },
        b: { claims: [claim(both('b'))] },
      },
    };
    expect(tally(facts, world)).toEqual({
      claims: 5,
      established: 4,
      disputed: 1,
      selfReported: 1,
      old: 1,
      notEstablished: 1,
    });
    expect(tally(facts, world, 'land')).toMatchObject({ claims: 0, notEstablished: 1 });
  });
});

describe('isOld', () => {
  it.each([
    [true, { asOf: '2020' }, true],
    [true, { asOf: '2021-01' }, false],
    [false, { asOf: '2005' }, false],
    [true, {}, false],
    [true, { validFrom: '2016' }, false],
  ])('varies %s, %j: %s', (varies, dates, expected) => {
    expect(isOld(varies, claim(1, dates), world.today)).toBe(expected);
  });
});
