import { loadDataset } from '../../../../scripts/lib/loadDataset.ts';
import { bundleOf, indexOf, type ZoneBundle } from '../../../../src/dataset/bundle.ts';
import { compareZones } from '../../../../src/policy/compare/compareZones.ts';
import type { Row } from '../../../../src/policy/compare/comparison.ts';

export const today = '2026-11-24';
const edition = { version: '0.0.0', date: today };
const { dataset } = loadDataset('data');

/** The real zones in short. */
export const index = indexOf(dataset, edition);

/** The real zones in full, by id. */
export const bundles: ReadonlyMap<string, ZoneBundle> = new Map(
  dataset.zones.map((zone) => [zone.id, bundleOf(dataset, zone, edition)]),
);

/** A real zone. */
export function zone(id: string): ZoneBundle {
  const bundle = bundles.get(id);
  if (!bundle) throw new Error(`no zone ${id}`);
  return bundle;
}

/** Every pair of real zones, each once. */
export const pairs: readonly (readonly [string, string])[] = [...bundles.keys()].flatMap(
  (a, i, all) => all.slice(i + 1).map((b) => [a, b] as const),
);

/** A row of a real comparison. */
export function rowOf(a: string, b: string, id: string): Row {
  const rows = compareZones(zone(a), zone(b), today).groups.flatMap((group) => group.rows);
  const row = rows.find((one) => one.id === id);
  if (!row) throw new Error(`no row ${id} in ${rows.map((one) => one.id).join(' ')}`);
  return row;
}
