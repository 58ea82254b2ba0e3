import { describe, expect, it } from 'vitest';
import { isUnlike } from '../../../../src/policy/compare/caveats.ts';
import { compareZones } from '../../../../src/policy/compare/compareZones.ts';
import {
  type Answer,
  type Caveat,
  type Comparison,
  type Difference,
  otherSide,
  type Row,
  type Side,
} from '../../../../src/policy/compare/comparison.ts';
import { filterRows, isAnswered, isDifferent } from '../../../../src/policy/compare/filter.ts';
import { bundles, pairs, rowOf, today, zone } from './bundles.ts';

const compare = (a: string, b: string) => compareZones(zone(a), zone(b), today);
const rowsOf = ({ groups }: Comparison): readonly Row[] => groups.flatMap(({ rows }) => rows);

/** Sides exchanged wherever a difference or a caveat names them. */
function mirror(value: unknown): unknown {
  if (value === 'a' || value === 'b') return otherSide(value);
  if (Array.isArray(value)) {
    const items = value.map(mirror);
    return items.every((item) => item === 'a' || item === 'b') ? items.toSorted() : items;
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]): [string, unknown] => {
    const to = key === 'a' || key === 'b' ? otherSide(key) : key;
    if (key === 'ratio' && typeof inner === 'number') return [key, round(1 / inner)];
    return [to, mirror(inner)];
  });
  return Object.fromEntries(entries);
}
const round = (ratio: number) => Number(ratio.toPrecision(9));

/** What the mirror is held against, with ratios rounded alike. */
function rounded(difference: Difference): Difference {
  return difference.kind === 'amount' && difference.ratio !== undefined
    ? { ...difference, ratio: round(difference.ratio) }
    : difference;
}

const facesOf = (answer: Answer) =>
  answer.state === 'established' ? answer.facts.map(({ at }) => at) : answer.state;
const cellOf = (row: Row, side: Side) =>
  row.kind === 'question' ? facesOf(row[side]) : JSON.stringify(row[side]);
const byKind = (caveats: readonly Caveat[]) =>
  caveats.toSorted((x, y) => x.kind.localeCompare(y.kind));

describe('any two of the real zones', () => {
  it.each(pairs)('%s and %s compare, and every group has rows', (a, b) => {
    const comparison = compare(a, b);
    expect(comparison.groups.map(({ dimension }) => dimension)).toEqual([
      'identity',
      'participants',
      'revenue',
      'land',
      'talent',
      'performance',
      'mobility',
      'challenges',
    ]);
    for (const { dimension, rows } of comparison.groups) {
      expect(rows.length, dimension).toBeGreaterThan(0);
    }
    const ids = rowsOf(comparison).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(pairs)('%s and %s say the same from either side', (a, b) => {
    const [there, back] = [rowsOf(compare(a, b)), rowsOf(compare(b, a))];
    expect(back.map(({ id }) => id)).toEqual(there.map(({ id }) => id));
    for (const [i, row] of there.entries()) {
      const other = back[i];
      if (!other) throw new Error('no row');
      expect(rounded(other.difference), row.id).toEqual(mirror(row.difference));
      expect(byKind(other.caveats), row.id).toEqual(mirror(byKind(row.caveats)));
      expect(cellOf(other, 'a'), row.id).toEqual(cellOf(row, 'b'));
      expect(cellOf(other, 'b'), row.id).toEqual(cellOf(row, 'a'));
    }
  });

  it.each([...bundles.keys()])('%s against itself shows no difference', (id) => {
    for (const row of rowsOf(compare(id, id))) {
      expect(isDifferent(row.difference), row.id).toBe(false);
      expect(row.caveats.filter(isUnlike), row.id).toEqual([]);
    }
  });
});

describe('rows that a reader can ask for', () => {
  const comparison = compare('rayong', 'saysettha');

  it('can be limited to one part', () => {
    const groups = filterRows(comparison, { dimension: 'land' });
    expect(groups.map(({ dimension }) => dimension)).toEqual(['land']);
  });

  it('can be limited to what both establish', () => {
    const rows = filterRows(comparison, { rows: 'both' }).flatMap((group) => group.rows);
    expect(rows.map(({ id }) => id)).toContain('plannedArea');
    expect(rows.map(({ id }) => id)).not.toContain('trade');
    expect(rows.every((row) => isAnswered(row, 'a') && isAnswered(row, 'b'))).toBe(true);
  });

  it('can be limited to differences, with no part left empty', () => {
    const groups = filterRows(comparison, { rows: 'differences' });
    const ids = groups.flatMap((group) => group.rows).map(({ id }) => id);
    expect(ids).toContain('plannedArea');
    expect(ids).toContain('transfer.revenue');
    expect(ids).not.toContain('standardIncomeTax');
    expect(ids).not.toContain('locality');
    expect(groups.every(({ rows }) => rows.length > 0)).toBe(true);
  });
});

describe('rows of real zones', () => {
  it('put the host’s rule where the zone has none of its own', () => {
    const row = rowOf('rayong', 'kitic', 'incomeTaxHoliday');
    if (row.kind !== 'question') throw new Error('no question');
    expect(row.a).toMatchObject({ state: 'established', level: 'zone' });
    expect(row.b).toMatchObject({ state: 'established', level: 'host' });
    expect(row.caveats).toContainEqual({ kind: 'level', host: 'b' });
  });

  it('say that two zones of one country share its rule', () => {
    expect(rowOf('kitic', 'morowali', 'tenure').difference).toEqual({ kind: 'same rule' });
  });

  it('set items against each other that both zones tell of', () => {
    expect(rowOf('kitic', 'morowali', 'investment.cumulative').difference).toMatchObject({
      kind: 'amount',
      larger: 'b',
      unit: 'USD',
    });
    expect(rowOf('longjiang', 'rayong', 'investment.cumulative').caveats).toContainEqual({
      kind: 'definition',
    });
  });

  it('compare wages of unlike currencies in the latest year with rates for both', () => {
    const row = rowOf('longjiang', 'saysettha', 'minimumWage');
    if (row.kind !== 'question' || row.difference.kind !== 'amount') throw new Error('no amount');
    const { inUsd } = row.difference;
    expect(inUsd?.a.year).toBe(inUsd?.b.year);
    expect(row.difference.unit).toBe('USD/month');
    expect(row.caveats).toContainEqual({
      kind: 'currencies',
      units: { a: 'VND/month', b: 'LAK/month' },
      converted: true,
    });
  });

  it('do not set a daily wage against a monthly one', () => {
    expect(rowOf('rayong', 'kitic', 'minimumWage').difference).toEqual({
      kind: 'not computed',
      why: 'units',
    });
  });

  it('tell which organisations act in both', () => {
    expect(rowOf('kitic', 'morowali', 'role.financier').difference).toEqual({
      kind: 'organisations',
      shared: ['china-development-bank'],
    });
  });
});
