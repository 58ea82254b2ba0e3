import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Edition } from '../../src/dataset/bundle.ts';
import type { Dataset } from '../../src/dataset/dataset.ts';
import { type Column, toCsv } from '../../src/dataset/exports/csv.ts';
import { dataPackage, type PackedFile } from '../../src/dataset/exports/dataPackage.ts';
import {
  claimColumns,
  claimRows,
  missingColumns,
  missingRows,
  type Subject,
} from '../../src/dataset/exports/facts.ts';
import { zonesGeoJson } from '../../src/dataset/exports/geojson.ts';
import {
  participationColumns,
  participationRows,
} from '../../src/dataset/exports/participations.ts';
import { bibliography, cslOf } from './bibliography.ts';
import { readme } from './exportsReadme.ts';
import { schemaFiles } from './schemaFiles.ts';

/** A file to write, before its size and hash are known. */
interface Draft {
  readonly path: string;
  readonly description: string;
  readonly mediatype: string;
  readonly content: string;
  readonly columns?: readonly Pick<Column<never>, 'name' | 'type' | 'description'>[];
}

/** Where a claim was entered from concerns those who keep the data, not those who use them. */
const withoutEvidence = (key: string, value: unknown) =>
  key === 'evidence' || key === '$schema' ? undefined : value;
const json = (value: unknown) => `${JSON.stringify(value, withoutEvidence, 1)}\n`;

/** Zones by id and countries by code, as the tables name them. */
export const subjectsOf = (dataset: Dataset): Subject[] => [
  ...dataset.zones.map(({ id, facts }) => ({ id, facts })),
  ...[...dataset.countries.values()].map(({ code, facts }) => ({ id: code, facts })),
];

/** Every open data file of a dataset, save the outlines, which have a licence of their own. */
export function exportsOf(dataset: Dataset, edition: Edition): Draft[] {
  const subjects = subjectsOf(dataset);
  const sources = [...dataset.sources.values()];
  const { bib, ris } = bibliography(sources);
  const csv = 'text/csv';
  return [
    {
      path: 'facts.csv',
      description: 'One row a claim: every value with its date, source and rivals',
      mediatype: csv,
      content: toCsv(
        claimColumns,
        claimRows(subjects, (id) => dataset.sources.get(id)),
      ),
      columns: claimColumns,
    },
    {
      path: 'participations.csv',
      description: 'Who takes part in each zone, in which role, and what they do',
      mediatype: csv,
      content: toCsv(participationColumns, participationRows(dataset.zones, dataset)),
      columns: participationColumns,
    },
    {
      path: 'not-established.csv',
      description: 'Questions that no source found answers, with what was looked for',
      mediatype: csv,
      content: toCsv(missingColumns, missingRows(subjects)),
      columns: missingColumns,
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
      content: json({
        edition,
        zones: dataset.zones,
        countries: [...dataset.countries.values()],
        organisations: [...dataset.organisations.values()],
        places: [...dataset.places.values()],
        sources,
        paper: dataset.paper,
        exchangeRates: dataset.exchangeRates,
      }),
    },
    {
      path: 'sources.csl.json',
      description: 'Sources as CSL-JSON',
      mediatype: 'application/vnd.citationstyles.csl+json',
      content: json(sources.map(cslOf)),
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
      content: `${JSON.stringify(
        Object.fromEntries(schemaFiles().map(({ name, json }) => [name, JSON.parse(json)])),
        null,
        1,
      )}\n`,
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
