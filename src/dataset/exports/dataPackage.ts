import type { Edition } from '../bundle.ts';
import type { Column } from './csv.ts';

/** Columns whose values are those of another table. */
export interface ForeignKey {
  readonly fields: readonly string[];
  /** Name of the other resource: its path with hyphens. */
  readonly resource: string;
  readonly reference: readonly string[];
}

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
  /** Columns that tell every row of a table from the others. */
  readonly primaryKey?: readonly string[] | undefined;
  readonly foreignKeys?: readonly ForeignKey[] | undefined;
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

const resourceName = (path: string) => path.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');

/** A table's columns and keys; in JSON the objects may have more keys than are described. */
function tableSchema({ path, columns = [], primaryKey, foreignKeys }: PackedFile) {
  return {
    $schema: `${PROFILES}/tableschema.json`,
    // The profile of 2.0 has a list here, the standard's later text a word.
    ...(path.endsWith('.json') && { fieldsMatch: ['subset'] }),
    fields: columns.map(({ name, type, description }) => ({ name, type, description })),
    missingValues: [''],
    ...(primaryKey && { primaryKey }),
    ...(foreignKeys && {
      foreignKeys: foreignKeys.map(({ fields, resource, reference }) => ({
        fields,
        reference: { resource, fields: reference },
      })),
    }),
  };
}

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
    resources: files.map((file) => ({
      $schema: `${PROFILES}/dataresource.json`,
      name: resourceName(file.path),
      path: file.path,
      description: file.description,
      format: file.path.split('.').at(-1),
      mediatype: file.mediatype,
      encoding: 'utf-8',
      bytes: file.bytes,
      hash: `sha256:${file.sha256}`,
      licenses: [file.path === 'footprints.geojson' ? openDatabaseLicence : licence],
      ...(file.columns && { type: 'table', schema: tableSchema(file) }),
    })),
  };
}
