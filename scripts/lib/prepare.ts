import { join } from 'node:path';
import type { Dataset } from '../../src/dataset/dataset.ts';
import { type BasemapPlace, buildBasemap } from '../basemap/basemap.ts';
import { type DataFiles, dataFilesOf, writeDataFiles } from './dataFiles.ts';
import { writeExports } from './exports.ts';
import { formatFault, loadDataset } from './loadDataset.ts';
import type { Settings } from './settings.ts';

function basemapPlaces({ places }: Dataset): BasemapPlace[] {
  return [...places.values()].flatMap(({ id, country, names, position }) => {
    const [preferred] = position.claims;
    return preferred ? [{ id, country, names, position: preferred.value }] : [];
  });
}

/** Reads and checks the dataset. One with a fault ends the build, with all its faults printed. */
export function checkedDataset({ data }: Settings): Dataset {
  const { dataset, faults } = loadDataset(data);
  if (faults.length > 0) {
    for (const fault of faults) console.error(formatFault(fault));
    console.error(`${faults.length} faults in ${data}; nothing was built`);
    process.exit(1);
  }
  return dataset;
}

/** Makes data files and basemap of a checked dataset below a folder that the site serves. */
export async function prepare(
  dataset: Dataset,
  { data, edition }: Settings,
  out: string,
): Promise<DataFiles> {
  const files = dataFilesOf(dataset, edition);
  writeDataFiles(files, join(out, 'data'));
  writeExports(dataset, edition, data, join(out, 'data'));
  await buildBasemap({
    out: join(out, 'basemap'),
    places: basemapPlaces(dataset),
    zones: dataset.zones,
  });
  return files;
}
