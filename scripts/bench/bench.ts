import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type IndexFile, unpackIndex } from '../../src/dataset/indexFile.ts';
import { groundOf, WORLD_PICTURE } from '../../src/map/project.ts';
import { launch } from '../lib/browser.ts';
import { compare, frames, interact } from './acts.ts';
import { buildPages } from './buildPages.ts';
import { type Figures, measure, type Subject } from './measure.ts';
import { markdown, summarise } from './report.ts';
import { serve } from './serve.ts';

// Measures the built site against a bare map and Leaflet: one browser, no cache, the pages in turn, medians.

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '7' },
    slow: { type: 'string', default: '4' },
    dist: { type: 'string', default: 'dist' },
    only: { type: 'string' },
    markdown: { type: 'boolean', default: false },
  },
});
const runs = Number(values.runs);
const dist = resolve(values.dist);
const file: IndexFile = JSON.parse(readFileSync(join(dist, 'data/index.json'), 'utf8'));
const index = unpackIndex(file);
const positions = index.zones.flatMap(({ sites }) => sites.map(({ position }) => position));
const world = groundOf(positions) === WORLD_PICTURE;
const [a, b] = index.zones;
const many = index.zones.length > 300;
const pair = a && b ? `/compare/${a.id}/${b.id}/` : '/compare/';

const all: Subject[] = [
  { name: 'floor', path: '/bench/hello.html', map: false, list: false },
  {
    name: 'bare MapLibre',
    path: `/bench/bare.html?${[many && 'cluster', world && 'world'].filter(Boolean).join('&')}`,
    map: true,
    list: false,
  },
  { name: 'Leaflet', path: '/bench/leaflet.html', map: true, list: false },
  { name: 'atlas', path: '/', map: true, list: true },
  { name: 'zone', path: `/zones/${a?.id}/`, map: false, list: false },
  { name: 'comparison', path: pair, map: false, list: false },
  { name: 'embed', path: '/bench/embed.html', map: true, list: false, framed: true },
];
const wanted = values.only?.split(',');
const subjects = all.filter(
  ({ name, path }) =>
    (!wanted || wanted.includes(name)) &&
    (path.startsWith('/bench/') || existsSync(join(dist, path, 'index.html'))),
);

const bench = resolve('bench-results/pages');
const hosts = [...new Set(index.zones.map(({ country }) => country))];
await buildPages(bench, { hosts, positions });
const server = await serve(dist, bench);
const browser = await launch();
const collected = { full: new Map<string, Figures[]>(), slow: new Map<string, Figures[]>() };

/** What is done on a page after it came to rest. */
function handling(name: string) {
  if (name === 'bare MapLibre') return frames;
  if (name === 'comparison') return compare;
  if (name !== 'atlas') return undefined;
  // Worked first: after a ride over the map it would still be fetching the ground.
  return async (page: Parameters<typeof frames>[0]) => {
    const answers = await interact(page);
    return { ...(await frames(page)), ...answers };
  };
}

// Round 0 warms up: compression, shader cache, the browser itself.
for (let round = 0; round <= runs; round += 1) {
  for (const [speed, rate] of [
    ['full', 1],
    ['slow', Number(values.slow)],
  ] as const) {
    for (const subject of subjects) {
      const { name } = subject;
      if (speed === 'slow' && (rate <= 1 || !/atlas|bare|Leaflet|comparison/.test(name))) continue;
      if (speed === 'slow' && round === 0) continue;
      const after = handling(name);
      const options = { slow: rate, ...(after && { after }) };
      try {
        const figures = await measure(browser, server, subject, options);
        if (round > 0) collected[speed].set(name, [...(collected[speed].get(name) ?? []), figures]);
      } catch (error) {
        console.error(`${name}: ${error instanceof Error ? error.message : error}`);
      }
    }
  }
  if (!values.markdown) console.error(`round ${round} of ${runs}`);
}
const version = browser.version();
await browser.close();
await server.close();

const readings = (by: Map<string, Figures[]>) =>
  Object.fromEntries([...by].map(([name, figures]) => [name, summarise(figures)]));
const [full, slow] = [readings(collected.full), readings(collected.slow)];
const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'CPU'}, Chromium ${version}, WebGL 2 in software`;
const at = new Date().toISOString();
mkdirSync('bench-results', { recursive: true });
writeFileSync(
  join('bench-results', `${at.replaceAll(':', '-')}.json`),
  JSON.stringify({ at, machine, runs, zones: index.zones.length, full, slow }, null, 2),
);
console.log(`${machine}; ${runs} runs in turn; ${index.zones.length} zones\n`);
console.log(markdown(full, slow));
