import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../../scripts/lib/loadDataset.ts';
import { indexOf } from '../../../src/dataset/bundle.ts';
import { outcomes, policyDimensions } from '../../../src/dataset/vocabulary.ts';
import {
  cellId,
  cellsOf,
  matrixRows,
  outcomeCounts,
  rowsShown,
} from '../../../src/policy/matrix.ts';

const { dataset } = loadDataset('data');
const rows = matrixRows(indexOf(dataset, { version: '0.1.0', date: '2026-11-24' }).zones);
const ids = (some: readonly { id: string }[]) => some.map(({ id }) => id);

describe('the rows of the matrix', () => {
  it('are all there in the order of founding where nothing is chosen', () => {
    expect(ids(rowsShown(rows, { countries: [], sort: undefined }))).toEqual(ids(rows));
  });

  it('are those of the chosen host countries', () => {
    const shown = rowsShown(rows, { countries: ['ID', 'LA'], sort: undefined });
    expect(shown).toHaveLength(rows.filter(({ country }) => /ID|LA/.test(country)).length);
    for (const { country } of shown) expect(['ID', 'LA']).toContain(country);
  });

  it.each(policyDimensions)('are sorted by outcome in %s, founding order within one', (sort) => {
    const shown = rowsShown(rows, { countries: [], sort });
    expect(ids(shown).toSorted()).toEqual(ids(rows).toSorted());
    const places = shown.map((row) => [outcomes.indexOf(row.outcomes[sort]), rows.indexOf(row)]);
    for (const [i, [rank = 0, place = 0]] of places.entries()) {
      const [rankBefore = -1, placeBefore = -1] = places[i - 1] ?? [];
      expect(rank > rankBefore || (rank === rankBefore && place > placeBefore)).toBe(true);
    }
  });

  it('leave the given rows as they are', () => {
    const before = ids(rows);
    rowsShown(rows, { countries: [], sort: 'talent' });
    expect(ids(rows)).toEqual(before);
  });
});

describe('the legend', () => {
  it('counts every row once, and names outcomes that none has', () => {
    for (const dimension of policyDimensions) {
      const counts = outcomeCounts(rows, dimension);
      expect(counts.map(({ outcome }) => outcome)).toEqual(outcomes);
      expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(rows.length);
    }
  });
});

describe('the cells', () => {
  it('are read row by row, each with an address of its own', () => {
    const cells = cellsOf(rows).map(({ row, dimension }) => cellId(row.id, dimension));
    expect(cells.slice(0, 3)).toEqual(
      policyDimensions.map((dimension) => `${rows[0]?.id}-${dimension}`),
    );
    expect(new Set(cells).size).toBe(rows.length * policyDimensions.length);
  });
});
