import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type AtlasIndex,
  bundleOf,
  type Edition,
  indexOf,
  type ZoneBundle,
} from '../../src/dataset/bundle.ts';
import type { Dataset } from '../../src/dataset/dataset.ts';
import { packIndex } from '../../src/dataset/indexFile.ts';
import { firstOfMobility, type Mobility, mobilityOf } from '../../src/dataset/mobility.ts';
import { firstOfOverview, type Overview, overviewOf } from '../../src/dataset/overview.ts';
import type { Zone } from '../../src/dataset/schema.ts';

/** What the pages fetch: the list of zones, and each zone with all that it names. */
export interface DataFiles {
  readonly index: AtlasIndex;
  readonly bundles: ReadonlyMap<string, ZoneBundle>;
  readonly overview: Overview;
  readonly mobility: Mobility;
}

/** Derives the pages' data from the dataset. */
export function dataFilesOf(dataset: Dataset, edition: Edition): DataFiles {
  return {
    index: indexOf(dataset, edition),
    bundles: new Map(
      dataset.zones.map((zone: Zone) => [zone.id, bundleOf(dataset, zone, edition)]),
    ),
    overview: overviewOf(dataset, edition),
    mobility: mobilityOf(dataset, edition),
  };
}

/** Writes the pages' data files into a folder that the site serves. */
export function writeDataFiles(
  { index, bundles, overview, mobility }: DataFiles,
  out: string,
): void {
  rmSync(out, { recursive: true, force: true });
  mkdirSync(join(out, 'zones'), { recursive: true });
  writeFileSync(join(out, 'index.json'), JSON.stringify(packIndex(index)));
  for (const [name, whole, first] of [
    ['overview', overview, firstOfOverview(overview)],
    ['mobility', mobility, firstOfMobility(mobility)],
  ] as const) {
    writeFileSync(join(out, `${name}.json`), JSON.stringify(first));
    if (first.partial) writeFileSync(join(out, `${name}-whole.json`), JSON.stringify(whole));
  }
  for (const [id, bundle] of bundles) {
    writeFileSync(join(out, 'zones', `${id}.json`), JSON.stringify(bundle));
  }
}
