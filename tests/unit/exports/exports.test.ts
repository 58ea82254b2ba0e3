import { createHash } from 'node:crypto';
import { check } from '@placemarkio/check-geojson';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { exportsOf, subjectsOf } from '../../../scripts/lib/exports.ts';
import { loadDataset } from '../../../scripts/lib/loadDataset.ts';
import { type Column, toCsv } from '../../../src/dataset/exports/csv.ts';
import { dataPackage } from '../../../src/dataset/exports/dataPackage.ts';
import { localNameOf } from '../../../src/dataset/names.ts';
import { claimsOf, factsOf } from '../../../src/dataset/walk.ts';

const { dataset } = loadDataset('data');
const edition = { version: '0.1.0', date: '2026-11-24' };
const files = new Map(exportsOf(dataset, edition).map((file) => [file.path, file]));
const text = (path: string) => files.get(path)?.content ?? '';
const rows = (path: string) =>
  z.array(z.record(z.string(), z.string())).parse(parse(text(path), { columns: true, bom: true }));

describe('zones.csv', () => {
  it('has a row a zone, with its names in each script intact', () => {
    const zones = rows('zones.csv');
    expect(zones).toHaveLength(dataset.zones.length);
    for (const zone of dataset.zones) {
      const row = zones.find(({ id }) => id === zone.id);
      const name_local = localNameOf(zone.names)?.text ?? '';
      expect(row).toMatchObject({ name_zh: zone.names.zh, name_local });
    }
    const scripts = [/\p{Script=Han}/u, /\p{Script=Thai}/u, /\p{Script=Khmer}/u];
    for (const script of scripts) expect(text('zones.csv')).toMatch(script);
  });
});

describe('facts.csv', () => {
  it('has a row for each claim of each fact', () => {
    const claims = [...factsOf(dataset)].flatMap(({ fact }) => fact.claims);
    expect(rows('facts.csv')).toHaveLength(claims.length);
  });

  it('marks one preferred claim a fact', () => {
    const preferred = rows('facts.csv').filter((row) => row.preferred === 'true');
    expect(preferred).toHaveLength([...factsOf(dataset)].length);
  });

  it('keeps the figure, unit, date and source of a claim', () => {
    const row = rows('facts.csv').find(
      (r) => r.subject === 'ID' && r.question === 'standardIncomeTax' && r.preferred === 'true',
    );
    expect(row).toMatchObject({ value_min: '22', value_max: '22', unit: '%', valid_from: '2020' });
    expect(row?.source_url).toMatch(/^https?:/);
  });

  it('names the place at the other end of a distance, and the option of a tax holiday', () => {
    const labels = rows('facts.csv')
      .filter(({ question }) => question === 'connections' || question === 'incomeTaxHoliday')
      .map((row) => row.item_label);
    expect(labels).toContain('Laem Chabang Port');
    expect(labels).toContain('Firms in the park');
    expect(labels).not.toContain('');
  });

  it('tells a structured rule in one line, and whole as JSON beside it', () => {
    const rules = rows('facts.csv').filter((row) => row.value_json !== '');
    expect(rules.length).toBeGreaterThan(50);
    for (const { value, value_json } of rules) {
      expect(value).not.toMatch(/[{}]|undefined|NaN/);
      expect(JSON.parse(value_json ?? '')).toHaveProperty('form');
    }
    const holiday = rules.find((row) => row.id === 'VN/incomeTaxHoliday/difficult-area/1');
    expect(holiday?.value).toBe(
      '2 years exempt, 4 years at 50 % of the rate, 17 % up to year 10, counted from first profit',
    );
  });

  it('says which challenges a fact speaks to, and how, in the words of the dataset', () => {
    const tagged = [...factsOf(dataset)].filter(({ fact }) => fact.challenges);
    const told = rows('facts.csv').filter((row) => row.preferred === 'true' && row.challenges);
    expect(told).toHaveLength(tagged.length);
    const find = (id: string) => told.find((row) => row.id === id);
    expect(find('sihanoukville/embedding/investment-garden/1')).toMatchObject({
      challenges: 'platforms;agglomeration',
      bearings: 'platforms: eases;agglomeration: eases',
    });
    expect(find('saysettha/services/one-door/1')).toMatchObject({
      challenges: 'platforms',
      bearings: '',
    });
    const read = told.flatMap((row) => row.bearings?.split(';').filter(Boolean) ?? []);
    expect(read).toHaveLength(
      tagged.flatMap(({ fact }) => Object.keys(fact.bearings ?? {})).length,
    );
    for (const { challenges = '', bearings = '' } of told) {
      for (const bearing of bearings.split(';').filter(Boolean)) {
        expect(challenges.split(';')).toContain(bearing.split(': ')[0]);
      }
    }
  });

  it('marks a rival only where the fact is disputed or its sources differ', () => {
    const all = rows('facts.csv');
    expect(all.filter((row) => row.rival === 'true').length).toBeGreaterThan(10);
    expect(all.some((row) => row.rival === 'true' && row.preferred === 'true')).toBe(false);
  });

  it('begins with the mark that Excel needs, and keeps Chinese intact', () => {
    expect(text('facts.csv').startsWith('\uFEFFid,')).toBe(true);
    expect(rows('facts.csv').some((row) => /第一种植园/.test(row.value_zh ?? ''))).toBe(true);
  });
});

describe('participations.csv and not-established.csv', () => {
  it('have a row for each claim on an organisation, and for each open question', () => {
    const claims = rows('facts.csv').length + rows('participations.csv').length;
    expect(claims).toBe([...claimsOf(dataset)].length);
    const open = subjectsOf(dataset).flatMap(({ facts }) =>
      Object.values(facts).filter((answer) => answer && 'notEstablished' in answer),
    );
    expect(rows('not-established.csv')).toHaveLength(open.length);
  });

  it('keep the date and source of each share, and say what it is a share of', () => {
    const shares = rows('participations.csv').filter((row) => row.share_percent !== '');
    expect(shares).toHaveLength(
      dataset.zones.flatMap((z) => z.participations.flatMap((p) => p.share?.claims ?? [])).length,
    );
    for (const row of shares) {
      expect(row.source_title).not.toBe('');
      expect(dataset.organisations.has(row.share_of ?? '')).toBe(true);
    }
  });

  it('keep names in the host languages', () => {
    const names = rows('participations.csv').flatMap((row) => [row.name_zh, row.name_local]);
    expect(names).toContain('华立集团');
    for (const { names: of } of dataset.organisations.values()) {
      if (of.local) expect(names).toContain(of.local.text);
    }
  });
});

describe('zones.geojson', () => {
  it('is GeoJSON with a point a site, in the order longitude, latitude', () => {
    const json = check(text('zones.geojson'));
    const features = json.type === 'FeatureCollection' ? json.features : [];
    expect(features).toHaveLength(dataset.zones.flatMap((zone) => zone.sites).length);
    for (const { geometry } of features) {
      const [lon = 0, lat = 90] = geometry?.type === 'Point' ? geometry.coordinates : [];
      expect(lon).toBeGreaterThan(90);
      expect(Math.abs(lat)).toBeLessThan(25);
    }
    const names = features.map(({ properties }) => properties?.name_local);
    for (const script of [/\p{Script=Thai}/u, /\p{Script=Khmer}/u]) {
      expect(names.some((name) => script.test(name))).toBe(true);
    }
  });
});

describe('sources', () => {
  const ids = [...dataset.sources.keys()];

  it('are all in the BibTeX file, under their ids, with Chinese titles whole', () => {
    const bib = text('sources.bib');
    const keys = [...bib.matchAll(/^@\w+\{([^,]+),/gm)].map(([, key]) => key);
    expect(keys.toSorted()).toEqual(ids.toSorted());
    const chinese = [...dataset.sources.values()].find(({ language }) => language === 'zh');
    const sign = /[\u4e00-\u9fff]{2}/.exec(chinese?.title ?? '')?.[0];
    expect(bib).toContain(sign);
  });

  it('are all in the RIS and CSL files', () => {
    expect(text('sources.ris').match(/^TY {2}- /gm)).toHaveLength(ids.length);
    const csl = z.array(z.object({ id: z.string() })).parse(JSON.parse(text('sources.csl.json')));
    expect(csl.map(({ id }) => id)).toEqual(ids);
  });
});

describe('atlas.json', () => {
  it('holds everything, without the marks of where it was entered from', () => {
    const atlas = z.object({ zones: z.array(z.object({ id: z.string() })) }).loose();
    expect(atlas.parse(JSON.parse(text('atlas.json'))).zones).toHaveLength(dataset.zones.length);
    expect(text('atlas.json')).not.toContain('"evidence"');
  });
});

describe('datapackage.json', () => {
  it('describes each file with its size, hash and fields', () => {
    const packed = [...files.values()].map(({ content, ...file }) => ({
      ...file,
      bytes: Buffer.byteLength(content),
      sha256: createHash('sha256').update(content).digest('hex'),
    }));
    const { resources, $schema } = dataPackage(packed, edition);
    expect($schema).toBe('https://datapackage.org/profiles/2.0/datapackage.json');
    for (const { path, bytes, hash, schema } of resources) {
      expect(bytes).toBe(Buffer.byteLength(text(path)));
      expect(hash).toBe(`sha256:${createHash('sha256').update(text(path)).digest('hex')}`);
      if (!path.endsWith('.csv')) continue;
      const head = Object.keys(rows(path)[0] ?? {});
      expect(schema?.fields.map(({ name }) => name)).toEqual(head);
    }
    expect(resources.every((r) => r.$schema.includes('/2.0/'))).toBe(true);
    expect(resources.map(({ name }) => name)).toEqual([...new Set(resources.map((r) => r.name))]);
  });
});

describe('the keys of the tables', () => {
  const packed = [...files.values()].map((file) => ({ ...file, bytes: 0, sha256: '' }));
  const { resources } = dataPackage(packed, edition);
  const records = (path: string) =>
    path.endsWith('.csv')
      ? rows(path)
      : z.array(z.record(z.string(), z.unknown())).parse(JSON.parse(text(path)));
  const values = (path: string, fields: readonly string[]) =>
    records(path).map((row) => JSON.stringify(fields.map((name) => row[name])));

  it('tell every row from the others', () => {
    const tables = resources.flatMap(({ path, schema }) => (schema ? [{ path, schema }] : []));
    expect(tables.map(({ path }) => path).toSorted()).toEqual([
      'facts.csv',
      'not-established.csv',
      'participations.csv',
      'sources.csl.json',
      'zones.csv',
    ]);
    for (const { path, schema } of tables) {
      const keys = values(path, schema.primaryKey ?? []);
      expect(new Set(keys).size).toBe(keys.length);
      expect(keys.some((key) => /""|null/.test(key))).toBe(false);
    }
  });

  it('lead to rows that exist', () => {
    for (const { path, schema } of resources) {
      for (const { fields, reference } of schema?.foreignKeys ?? []) {
        const other = resources.find(({ name }) => name === reference.resource);
        const known = new Set(values(other?.path ?? '', reference.fields));
        expect(values(path, fields).filter((key) => !known.has(key))).toEqual([]);
      }
    }
  });
});

describe('toCsv', () => {
  const columns: Column<readonly [string, number]>[] = [
    { name: 'text', type: 'string', description: '', cell: ([a]) => a },
    { name: 'number', type: 'number', description: '', cell: ([, b]) => b },
  ];

  it('is read back by another program as it was written, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.string({ unit: 'grapheme', minLength: 1 }), fc.integer())),
        (table) => {
          const read = z
            .array(z.array(z.string()))
            .parse(parse(toCsv(columns, table), { bom: true, from: 2 }));
          expect(read).toEqual(
            table.map(([a, b]) => [/^[=+\-@＝＋－＠\t\r]/.test(a) ? `'${a}` : a, String(b)]),
          );
        },
      ),
    );
  });

  it('disarms formulas and leaves numbers alone', () => {
    expect(toCsv(columns, [['=SUM(A1)', -5]])).toContain("'=SUM(A1),-5");
    expect(toCsv(columns, [['＝SUM(A1)', 1]])).toContain("'＝SUM(A1),1");
  });
});
