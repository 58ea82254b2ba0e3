import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createZone } from './lib/scaffold.ts';

// Begins the file of a new zone, with every question open.

const { values, positionals } = parseArgs({
  options: { data: { type: 'string', default: 'data' } },
  allowPositionals: true,
});
const [id, country] = positionals;
if (id === undefined || country === undefined || positionals.length > 2) {
  console.error('Usage: npm run new-zone -- ID COUNTRY [--data DATASET], e.g. myotha MM');
  process.exit(2);
}

try {
  const path = createZone(values.data, id, country);
  const countryFile = `${values.data}/countries/${country.toLowerCase()}.json`;
  const steps = [
    'fill its names in English, Chinese and the local language, and name the sources they were read in',
    `add those sources to ${values.data}/sources.json`,
    `add the place where the zone has land to ${values.data}/places.json, and its id to “sites”`,
    ...(existsSync(countryFile) ? [] : [`write ${countryFile}: the host country has no file yet`]),
    'answer the questions: replace “notEstablished” by “claims”; where a search finds nothing, say what was looked for',
    'list who takes part under “participations”, each organisation also in organisations.json',
    'run npm run validate until it has no fault; CONTRIBUTING.md explains the form',
  ];
  console.log(`${path} written. Next:`);
  for (const [i, step] of steps.entries()) console.log(`${i + 1}. ${step}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
