import type { Edition } from '../bundle.ts';
import type { Column } from './csv.ts';

/** A file of the package, as it was written. */
export interface PackedFile {
  readonly path: string;
  readonly description: string;
  readonly bytes: number;
  /** SHA-256 in hexadecimal. */
  readonly sha256: string;
  readonly mediatype: string;
  /** The columns of a table; none for other files. */
  readonly columns?: readonly Pick<Column<never>, 'name' | 'type' | 'description'>[] | undefined;
}

const PROFILES = 'https://datapackage.org/profiles/2.0';
const licence = {
  name: 'CC-BY-4.0',
  title: 'Creative Commons Attribution 4.0',
  path: 'https://creativecommons.org/licenses/by/4.0/',
};
const openDatabaseLicence = {
  name: 'ODbL-1.0',
  title: 'Open Data Commons Open Database License 1.0',
  path: 'https://opendatacommons.org/licenses/odbl/1-0/',
};

/** The description of the open data files after Data Package v2 (https://datapackage.org). */
export function dataPackage(files: readonly PackedFile[], { version, date }: Edition) {
  return {
    $schema: `${PROFILES}/datapackage.json`,
    name: 'park-atlas',
    title: 'Park Atlas: China–Southeast Asia economic and trade cooperation zones',
    description:
      'Sourced claims on seven zones and their host countries: who takes part, revenue, land and talent policy, performance and challenges; rival claims kept, gaps said.',
    version,
    created: `${date}T00:00:00Z`,
    licenses: [licence],
    contributors: [{ title: 'Park Atlas contributors', roles: ['author'] }],
    sources: [
      {
        title: 'Song, Liu, Liu and Wuzhati (2018), J. Geogr. Sci. 28(9)',
        path: 'https://doi.org/10.1007/s11442-018-1526-5',
      },
    ],
    resources: files.map(({ path, description, bytes, sha256, mediatype, columns }) => ({
      $schema: `${PROFILES}/dataresource.json`,
      name: path.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-'),
      path,
      description,
      format: path.split('.').at(-1),
      mediatype,
      encoding: 'utf-8',
      bytes,
      hash: `sha256:${sha256}`,
      licenses: [path === 'footprints.geojson' ? openDatabaseLicence : licence],
      ...(columns && {
        type: 'table',
        schema: {
          $schema: `${PROFILES}/tableschema.json`,
          fields: columns.map(({ name, type, description }) => ({ name, type, description })),
          missingValues: [''],
        },
      }),
    })),
  };
}
