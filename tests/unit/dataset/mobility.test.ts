import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../../scripts/lib/loadDataset.ts';
import { mobilityOf } from '../../../src/dataset/mobility.ts';
import { policyDimensions } from '../../../src/dataset/vocabulary.ts';

const { dataset } = loadDataset('data');
const mobility = mobilityOf(dataset, { version: '0.1.0', date: '2026-11-24' });

describe('the matrix of policy mobility', () => {
  it('has a judged cell for each zone and dimension', () => {
    expect(mobility.rows).toHaveLength(7);
    for (const { cells } of mobility.rows) {
      for (const dimension of policyDimensions) {
        expect(cells[dimension].reason.en).toMatch(/\w/);
        expect(cells[dimension].sources.length).toBeGreaterThan(0);
      }
    }
  });

  it('shows every fact that a judgement points to', () => {
    for (const zone of dataset.zones) {
      const row = mobility.rows.find(({ id }) => id === zone.id);
      for (const dimension of policyDimensions) {
        const transfer = zone.transfers?.[dimension];
        const cell = row?.cells[dimension];
        expect(cell?.reference).toHaveLength(transfer?.reference.length ?? -1);
        expect(cell?.host).toHaveLength(transfer?.host.length ?? -1);
        expect(cell?.zone).toHaveLength(transfer?.zone.length ?? -1);
        expect(cell?.actors).toHaveLength(transfer?.actors.length ?? -1);
      }
    }
  });

  it('brings the record of each source that a cell cites', () => {
    for (const { cells } of mobility.rows) {
      for (const dimension of policyDimensions) {
        const { reference, host, zone, sources } = cells[dimension];
        const cited = [...reference, ...host, ...zone].flatMap(({ fact }) =>
          fact.claims.map(({ source }) => source),
        );
        for (const id of [...sources, ...cited]) expect(mobility.sources[id]?.id).toBe(id);
      }
    }
  });
});
