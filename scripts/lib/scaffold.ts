import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import isoCountries from 'i18n-iso-countries';
import { questionKeys } from '../../src/dataset/questions.ts';
import { zoneSchema } from '../../src/dataset/schema.ts';

/** The languages that a host country writes its zones' names in, as far as the dataset knows them. */
const languages: Readonly<Record<string, string>> = {
  TH: 'th',
  KH: 'km',
  VN: 'vi',
  LA: 'lo',
  ID: 'id',
};

const notLookedFor = { en: 'Nobody has looked for this yet', zh: '尚未查找' };

/** The JSON of a zone of which nothing is known yet: what only a person can fill is blank, every question is open. */
export function scaffoldZone(id: string, country: string) {
  return {
    $schema: '../schema/zone.json',
    id,
    country,
    names: {
      en: '',
      zh: '',
      short: { en: '', zh: '' },
      local: { lang: languages[country] ?? '', text: '' },
      also: [],
      sources: [],
    },
    sites: [],
    participations: [],
    facts: Object.fromEntries(questionKeys.map((key) => [key, { notEstablished: notLookedFor }])),
  };
}

/**
 * Writes the file of a new zone and returns its path.
 * Throws where the id is no slug or is taken, or the country is no ISO 3166 code.
 */
export function createZone(dataDir: string, id: string, country: string): string {
  if (!zoneSchema.shape.id.safeParse(id).success) {
    throw new Error(`“${id}” is no id: expected lower-case words joined by hyphens`);
  }
  const code = country.toUpperCase();
  if (code.length !== 2 || !isoCountries.isValid(code)) {
    throw new Error(`“${country}” is no country: expected an ISO 3166 code such as TH`);
  }
  const path = join(dataDir, 'zones', `${id}.json`);
  if (existsSync(path)) throw new Error(`${path} exists already`);
  mkdirSync(join(dataDir, 'zones'), { recursive: true });
  writeFileSync(path, `${JSON.stringify(scaffoldZone(id, code), null, 2)}\n`, { flag: 'wx' });
  return path;
}
