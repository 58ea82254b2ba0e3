import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../../scripts/lib/loadDataset.ts';
import { firstOfMobility, mobilityOf } from '../../../src/dataset/mobility.ts';
import { policyDimensions } from '../../../src/dataset/vocabulary.ts';

const { dataset } = loadDataset('data');
const mobility = mobilityOf(dataset, { version: '0.1.0', date: '2026-11-24' });

/** As many zones as are given, each with a source of its own that all its facts are from. */
function manyZones(count: number) {
  const [zone] = dataset.zones;
  const [source] = dataset.sources.values();
  const revenue = zone?.transfers?.revenue;
  if (!revenue || !source) throw new Error('The dataset has no judged zone');
  const judged = (id: string) => ({ ...revenue, zone: [], sources: [id] });
  const ids = Array.from({ length: count }, (_, i) => `zone-${i}`);
  const zones = ids.map((id) => {
    const transfer = judged(`source-of-${id}`);
    return { ...zone, id, transfers: { revenue: transfer, land: transfer, talent: transfer } };
  });
  const sources = new Map(dataset.sources);
  for (const id of ids) sources.set(`source-of-${id}`, { ...source, id: `source-of-${id}` });
  return { ...dataset, zones, sources, paper: undefined };
}

describe('what the page of many zones begins with', () => {
  const edition = { version: '0.1.0', date: '2026-11-24' };

  it('is the whole of up to 300', () => {
    const whole = mobilityOf(manyZones(300), edition);
    expect(firstOfMobility(whole)).toBe(whole);
  });

  it('is the first hundred of more, with their sources only, numbered as in the whole', () => {
    const whole = mobilityOf(manyZones(301), edition);
    const first = firstOfMobility(whole);
    expect(first.partial).toBe(true);
    expect(first.rows).toEqual(whole.rows.slice(0, 100));
    expect(first.troubles).toHaveLength(100);
    expect(first.counts).toEqual({ sources: Object.keys(whole.sources).length, troubles: 301 });
    const numbered = Object.keys(first.sources);
    expect(numbered.length).toBeLessThan(first.counts.sources);
    expect(numbered).toEqual(Object.keys(whole.sources).slice(0, numbered.length));
    for (const { cells } of first.rows) expect(numbered).toContain(cells.land.sources[0]);
  });
});

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
