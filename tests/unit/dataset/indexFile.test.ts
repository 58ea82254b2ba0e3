import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../../scripts/lib/loadDataset.ts';
import { indexOf } from '../../../src/dataset/bundle.ts';
import { packIndex, unpackIndex } from '../../../src/dataset/indexFile.ts';

const edition = { version: '0.0.0', date: '2026-11-24' };
const index = indexOf(loadDataset('data').dataset, edition);
const travelled = JSON.parse(JSON.stringify(packIndex(index)));

describe('the list of zones on its way to the page', () => {
  it('arrives as it left', () => {
    expect(index.zones.some(({ furtherHomes }) => furtherHomes)).toBe(true);
    expect(index.zones.some(({ connections }) => connections.length > 0)).toBe(true);
    expect(unpackIndex(travelled)).toEqual(index);
  });

  it('names each place once', () => {
    const ids = packIndex(index).places.map(([id]) => id);
    expect(ids.length).toBeGreaterThan(0);
    expect(ids.length).toBe(new Set(ids).size);
  });

  it('says which place is missing', () => {
    expect(() => unpackIndex({ ...travelled, places: [] })).toThrow(/no place in row 0/);
  });
});
