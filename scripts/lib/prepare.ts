import type { Dataset } from '../../src/dataset/dataset.ts';
import { type BasemapPlace, buildBasemap } from '../basemap/basemap.ts';
import { buildFont } from './buildFont.ts';
import { buildScripts } from './buildScripts.ts';
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

/**
 * Checks the dataset and makes data files and basemap below `public/`, and the font.
 * A dataset with a fault stops here, with all its faults printed.
 */
export async function prepare({ data, edition }: Settings): Promise<DataFiles> {
  const { dataset, faults } = loadDataset(data);
  if (faults.length > 0) {
    for (const fault of faults) console.error(formatFault(fault));
    console.error(`${faults.length} faults in ${data}; nothing was built`);
    process.exit(1);
  }
  const files = dataFilesOf(dataset, edition);
  writeDataFiles(files, 'public/data');
  writeExports(dataset, edition, data, 'public/data');
  await buildBasemap({
    out: 'public/basemap',
    places: basemapPlaces(dataset),
    zones: dataset.zones,
  });
  await buildScripts('public');
  await buildFont();
  return files;
}
