import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Edition } from '../../src/dataset/bundle.ts';
import type { Dataset } from '../../src/dataset/dataset.ts';
import { toCsv } from '../../src/dataset/exports/csv.ts';
import {
  dataPackage,
  type ForeignKey,
  type PackedFile,
} from '../../src/dataset/exports/dataPackage.ts';
import { claimColumns, claimRows, type Subject } from '../../src/dataset/exports/facts.ts';
import { zonesGeoJson } from '../../src/dataset/exports/geojson.ts';
import { missingColumns, missingRows } from '../../src/dataset/exports/missing.ts';
import {
  participationColumns,
  participationRows,
} from '../../src/dataset/exports/participations.ts';
import { zoneColumns, zoneRows } from '../../src/dataset/exports/zones.ts';
import { bibliography } from './bibliography.ts';
import { readme } from './exportsReadme.ts';
import { schemaFiles } from './schemaFiles.ts';

/** A file to write, before its size and hash are known. */
type Draft = Omit<PackedFile, 'bytes' | 'sha256'> & { readonly content: string };

const json = (value: unknown) => `${JSON.stringify(value, null, 1)}\n`;
/** Where a claim was entered from concerns those who keep the data; an item named so is an object and stays. */
const forUsers = (key: string, value: unknown) =>
  key === '$schema' || (key === 'evidence' && Array.isArray(value)) ? undefined : value;

/** Every table names its sources by their ids. */
const sourceKey: ForeignKey = {
  fields: ['source'],
  resource: 'sources-csl-json',
  reference: ['id'],
};

/** The fields that every source has; CSL-JSON has more. */
const sourceFields = (['id', 'type', 'title'] as const).map((name) => ({
  name,
  type: 'string' as const,
  description: `The ${name} of a source, after CSL-JSON`,
}));

/** Zones by id and countries by code, as the tables name them. */
export const subjectsOf = (dataset: Dataset): Subject[] => [
  ...dataset.zones.map(({ id, facts }) => ({ id, facts })),
  ...[...dataset.countries.values()].map(({ code, facts }) => ({ id: code, facts })),
];

/** Every open data file of a dataset, save the outlines, which have a licence of their own. */
export function exportsOf(dataset: Dataset, edition: Edition): Draft[] {
  const subjects = subjectsOf(dataset);
  const sources = [...dataset.sources.values()];
  const { csl, bib, ris } = bibliography(sources);
  const csv = 'text/csv';
  return [
    {
      path: 'facts.csv',
      description: 'One row a claim: every value with its date, source and rivals',
      mediatype: csv,
      content: toCsv(
        claimColumns,
        claimRows(subjects, {
          source: (id) => dataset.sources.get(id),
          place: (id) => dataset.places.get(id),
        }),
      ),
      columns: claimColumns,
      primaryKey: ['id'],
      foreignKeys: [sourceKey],
    },
    {
      path: 'participations.csv',
      description: 'Who takes part in each zone, in which role, and what they do',
      mediatype: csv,
      content: toCsv(participationColumns, participationRows(dataset.zones, dataset)),
      columns: participationColumns,
      primaryKey: ['id'],
      foreignKeys: [sourceKey],
    },
    {
      path: 'not-established.csv',
      description: 'Questions that no source found answers, with what was looked for',
      mediatype: csv,
      content: toCsv(missingColumns, missingRows(subjects)),
      columns: missingColumns,
      primaryKey: ['subject', 'question'],
    },
    {
      path: 'zones.csv',
      description: 'The zones with their names in English, Chinese and the host language',
      mediatype: csv,
      content: toCsv(zoneColumns, zoneRows(dataset)),
      columns: zoneColumns,
      primaryKey: ['id'],
    },
    {
      path: 'zones.geojson',
      description: 'Sites of the zones as points',
      mediatype: 'application/geo+json',
      content: json(zonesGeoJson(dataset)),
    },
    {
      path: 'atlas.json',
      description: 'The whole dataset',
      mediatype: 'application/json',
      content: JSON.stringify(
        {
          edition,
          zones: dataset.zones,
          countries: [...dataset.countries.values()],
          organisations: [...dataset.organisations.values()],
          places: [...dataset.places.values()],
          sources,
          paper: dataset.paper,
          exchangeRates: dataset.exchangeRates,
        },
        forUsers,
        1,
      ),
    },
    {
      path: 'sources.csl.json',
      description: 'Sources as CSL-JSON',
      mediatype: 'application/vnd.citationstyles.csl+json',
      content: json(csl),
      columns: sourceFields,
      primaryKey: ['id'],
    },
    {
      path: 'sources.bib',
      description: 'Sources as BibTeX',
      mediatype: 'application/x-bibtex',
      content: bib,
    },
    {
      path: 'sources.ris',
      description: 'Sources as RIS',
      mediatype: 'application/x-research-info-systems',
      content: ris,
    },
    {
      path: 'schema.json',
      description: 'The form of the data files, as JSON Schemas by file',
      mediatype: 'application/schema+json',
      content: json(
        Object.fromEntries(schemaFiles().map((file) => [file.name, JSON.parse(file.json)])),
      ),
    },
  ];
}

function pack({ content, ...draft }: Draft): PackedFile {
  const bytes = Buffer.from(content);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { ...draft, bytes: bytes.length, sha256 };
}

/** Writes the open data files with their description into a folder; outlines are copied as they are. */
export function writeExports(
  dataset: Dataset,
  edition: Edition,
  dataDir: string,
  out: string,
): void {
  const drafts = exportsOf(dataset, edition);
  const outlines = join(dataDir, 'footprints.geojson');
  if (existsSync(outlines)) {
    drafts.push({
      path: 'footprints.geojson',
      description: 'Outlines of zones as far as they are mapped, © OpenStreetMap contributors',
      mediatype: 'application/geo+json',
      content: readFileSync(outlines, 'utf8'),
    });
  }
  for (const { path, content } of drafts) writeFileSync(join(out, path), content);
  const packed = drafts.map(pack);
  writeFileSync(join(out, 'datapackage.json'), json(dataPackage(packed, edition)));
  writeFileSync(join(out, 'README.md'), readme(packed, edition));
}
