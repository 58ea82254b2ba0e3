import { describe, expect, it } from 'vitest';
import { parseDataset } from '../../../src/dataset/parse.ts';
import { referencesOf } from '../../../src/dataset/references.ts';
import { both, files, validFiles } from '../../fixtures/files.ts';

const transfer = (actors: string[], sources: string[]) => ({
  outcome: 'adapted',
  basis: 'reading',
  reason: both('The term is shorter.'),
  reference: [],
  host: [],
  zone: [],
  actors,
  sources,
});

describe('referencesOf', () => {
  it('finds who embedded a measure, and the sources of that judgement', () => {
    const all = validFiles();
    Object.assign(all.zone, {
      transfers: {
        revenue: transfer(['ghost'], ['report']),
        land: transfer([], ['nowhere']),
        talent: transfer([], ['report']),
      },
    });
    const { dataset, faults } = parseDataset(files(all));
    expect(faults).toEqual([]);
    const found = [...referencesOf(dataset)].filter(({ path }) => path.startsWith('transfers'));
    expect(found.map(({ kind, id, path }) => `${path}: ${kind} ${id}`)).toEqual([
      'transfers.revenue.actors[0]: organisation ghost',
      'transfers.revenue.sources[0]: source report',
      'transfers.land.sources[0]: source nowhere',
      'transfers.talent.sources[0]: source report',
    ]);
  });
});
