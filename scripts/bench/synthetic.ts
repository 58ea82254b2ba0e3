import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv } from 'node:process';
import isoCountries from 'i18n-iso-countries';
import { outcomes, policyDimensions } from '../../src/dataset/vocabulary.ts';
import { type GazetteerEntry, geonames } from '../basemap/sources.ts';
import { world } from '../lib/world.ts';

// npx tsx scripts/bench/synthetic.ts 1000 DIR: a dataset of invented parks in 60 countries, to try the atlas at
// size. Nothing in it is true but the towns' names and places; everything is called synthetic. Never publish it.

const COUNTRIES = 60;
const MOST_FIRMS = 200;
const HOME = 'CN';

/** The same numbers in [0, 1) for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const both = (en: string, zh: string) => ({ en, zh });
const pad = (i: number) => String(i).padStart(5, '0');
const accessed = { 'date-parts': [[2026, 11, 24]] };

function place(id: string, kind: string, country: string, { lng, lat }: GazetteerEntry) {
  const value = [Number(lng.toFixed(4)), Number(lat.toFixed(4))];
  const claims = [{ value, precision: 'locality', source: 'synthetic-places' }];
  return {
    id,
    kind,
    names: both(`Synthetic ${id}`, `合成地点 ${id}`),
    country,
    position: { claims },
  };
}

function zoneOf(i: number, country: string, firm: string, random: () => number) {
  const year = 1995 + Math.floor(random() * 30);
  // Names are from a source of the country’s, the rest from one of the park’s own, as in a real atlas.
  const source = `synthetic-park-${pad(i)}`;
  const outcome = () => outcomes[Math.floor(random() * outcomes.length)];
  const figure = (value: number, unit: string) => ({
    claims: [{ value, unit, asOf: '2024', source }],
  });
  return {
    id: `synthetic-${pad(i)}`,
    country,
    names: {
      en: `Synthetic Park ${pad(i)} (not real)`,
      zh: `合成园区${pad(i)}（非真实）`,
      short: both(`Synthetic ${pad(i)}`, `合成${pad(i)}`),
      local: { notEstablished: both('Invented; it has none', '虚构，无当地名称') },
      also: [],
      sources: [`synthetic-${country.toLowerCase()}`],
    },
    sites: [`site-${pad(i)}`],
    participations: [
      {
        organisation: firm,
        role: 'developer',
        claims: [{ value: both('Invented to try the atlas.', '为测试而虚构。'), source }],
      },
    ],
    transfers: Object.fromEntries(
      policyDimensions.map((dimension) => [
        dimension,
        {
          outcome: outcome(),
          basis: 'reading',
          reason: both('Invented to try the atlas.', '为测试而虚构。'),
          reference: [],
          host: [],
          zone: [{ question: 'plannedArea' }],
          actors: [firm],
          sources: [source],
        },
      ]),
    ),
    facts: {
      founded: { claims: [{ value: String(year), source }] },
      plannedArea: figure(50 + Math.floor(random() * 4000), 'ha'),
      incomeTaxHoliday: {
        park: {
          claims: [
            {
              value: {
                form: 'taxSchedule',
                label: both('Invented firms', '虚构企业'),
                exemptYears: 1 + Math.floor(random() * 5),
                reduced: [{ years: 1 + Math.floor(random() * 5), fraction: 0.5 }],
              },
              source,
            },
          ],
        },
      },
      landPrice: { notEstablished: both('Invented; nothing was looked for', '虚构，未检索') },
    },
  };
}

/** The towns of the countries with most of them that the basemap's outlines know, by country. */
function townsByCountry(): Map<string, GazetteerEntry[]> {
  const towns = new Map<string, GazetteerEntry[]>();
  for (const town of geonames()) {
    const list = towns.get(town.country);
    if (list) list.push(town);
    else towns.set(town.country, [town]);
  }
  const earth = world();
  const known = [...towns].filter(
    ([code, [first]]) =>
      isoCountries.alpha2ToNumeric(code) !== undefined &&
      first !== undefined &&
      earth.isInside(code, [first.lng, first.lat]),
  );
  return new Map(known.toSorted(([, a], [, b]) => b.length - a.length));
}

/** Writes a valid dataset of so many invented parks into a folder, which is emptied first. */
export function writeSynthetic(count: number, dir: string, seed = 1): void {
  const random = randomFrom(seed);
  const earth = world();
  const towns = townsByCountry();
  const hosts = [...towns.keys()].filter((code) => code !== HOME).slice(0, COUNTRIES);
  const used = hosts.slice(0, Math.min(COUNTRIES, count));
  const inCountry = (code: string, n: number): GazetteerEntry => {
    const list = towns.get(code) ?? [];
    for (let i = 0; i < list.length; i += 1) {
      const town = list[(n + i) % list.length];
      if (town && earth.isInside(code, [town.lng, town.lat])) return town;
    }
    throw new Error(`No town of ${code} lies in it`);
  };
  const firms = Array.from({ length: Math.min(MOST_FIRMS, count) }, (_, i) => `firm-${pad(i)}`);

  rmSync(dir, { recursive: true, force: true });
  mkdirSync(join(dir, 'zones'), { recursive: true });
  mkdirSync(join(dir, 'countries'), { recursive: true });
  const write = (file: string, json: unknown) =>
    writeFileSync(join(dir, file), `${JSON.stringify(json, null, 2)}\n`);

  const places = [];
  for (const code of [...used, HOME]) {
    const id = `capital-${code.toLowerCase()}`;
    places.push(place(id, 'capital', code, inCountry(code, 0)));
    const lower = code.toLowerCase();
    write(`countries/${lower}.json`, { id: lower, code, capital: id, facts: {} });
  }
  for (const [i, firm] of firms.entries()) {
    places.push(place(`home-${firm}`, 'city', HOME, inCountry(HOME, 7 * i)));
  }
  for (let i = 0; i < count; i += 1) {
    const country = used[i % used.length] ?? HOME;
    const n = Math.floor(random() * 1e6);
    places.push(place(`site-${pad(i)}`, 'zone site', country, inCountry(country, n)));
    const zone = zoneOf(i, country, firms[i % firms.length] ?? '', random);
    write(`zones/${zone.id}.json`, zone);
  }
  write('places.json', { places });
  write('organisations.json', {
    organisations: firms.map((id) => ({
      id,
      names: both(`Synthetic ${id}`, `合成企业 ${id}`),
      kind: 'firm',
      country: HOME,
      home: `home-${id}`,
      sources: ['synthetic-places'],
    })),
  });
  write('sources.json', {
    sources: [
      'places',
      ...used.map((code) => code.toLowerCase()),
      ...Array.from({ length: count }, (_, i) => `park-${pad(i)}`),
    ].map((name) => ({
      id: `synthetic-${name}`,
      type: 'dataset',
      kind: 'reference',
      title: `Synthetic source of ${name}: invented to try the atlas`,
      publisher: 'Nobody',
      issued: { 'date-parts': [[2025]] },
      accessed,
    })),
  });
}

const [, script = '', count, dir] = argv;
if (script.endsWith('synthetic.ts')) {
  if (!Number(count) || !dir) throw new Error('usage: synthetic.ts COUNT DIR');
  writeSynthetic(Number(count), dir);
}
