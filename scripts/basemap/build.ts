import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { argv } from 'node:process';
import { z } from 'zod';
import { type BasemapPlace, type BasemapZone, buildBasemap } from './basemap.ts';

// npx tsx scripts/basemap/build.ts [OUT [DATA]]: the basemap of a dataset folder.

const zoneShape = z.object({ id: z.string(), country: z.string(), sites: z.array(z.string()) });
const placesShape = z.object({
  places: z.array(
    z.object({
      id: z.string(),
      country: z.string(),
      names: z.object({ en: z.string(), zh: z.string().optional() }),
      position: z.object({
        claims: z.array(z.object({ value: z.tuple([z.number(), z.number()]) })).min(1),
      }),
    }),
  ),
});

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}

function readZones(data: string): BasemapZone[] {
  const folder = join(data, 'zones');
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return files.sort().map((name) => zoneShape.parse(readJson(join(folder, name))));
}

function readPlaces(data: string): BasemapPlace[] {
  const file = join(data, 'places.json');
  if (!existsSync(file)) return [];
  return placesShape.parse(readJson(file)).places.flatMap(({ position, ...place }) => {
    const [preferred] = position.claims;
    return preferred === undefined ? [] : [{ ...place, position: preferred.value }];
  });
}

const [, , out = 'public/basemap', data = 'data'] = argv;
const started = Date.now();
const report = await buildBasemap({
  out: resolve(out),
  places: readPlaces(data),
  zones: readZones(data),
});
for (const { name, bytes } of report.files) console.log(`${(bytes / 1000).toFixed(1)} kB  ${name}`);
console.log(`${report.tiles} tiles (${report.contents} different), ${Date.now() - started} ms`);
