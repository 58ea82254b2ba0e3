import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Feature, Position } from 'geojson';
import { build } from 'vite';
import { boxOf, type LonLat, PICTURE, unproject, WORLD } from '../../src/map/project.ts';
import { countries, land } from '../basemap/countries.ts';
import { projectTopology, simplifyTopology } from '../basemap/simplify.ts';
import { asia50m, countries10m } from '../basemap/sources.ts';
import { lakes, rivers } from '../basemap/waters.ts';

const root = resolve('scripts/bench/pages');
const pages = ['hello', 'bare', 'leaflet', 'embed'];

/** World units back to degrees, to about 100 m. */
function inDegrees(position: Position): Position {
  const [lon, lat] = unproject({ x: position[0] ?? 0, y: position[1] ?? 0 });
  return [Number(lon.toFixed(3)), Number(lat.toFixed(3))];
}

/** The shapes of the overview picture as GeoJSON, as coarse as it draws them. */
function shapes(hosts: readonly string[]): Feature[] {
  const simple = simplifyTopology(
    projectTopology(countries10m()),
    (1.3 * boxOf(PICTURE).width) / (2 * 2412),
  );
  const areas = [
    { kind: 'land', feature: land(simple, WORLD, hosts) },
    ...countries(simple, WORLD)
      .filter(({ properties }) => hosts.includes(properties.a2 ?? ''))
      .map((feature) => ({ kind: 'host', feature })),
  ];
  const waters = asia50m();
  return [
    ...areas.map(({ kind, feature }): Feature => {
      const coordinates = feature.geometry.coordinates.map((polygon) =>
        polygon.map((ring) => ring.map(inDegrees)),
      );
      return { ...feature, properties: { kind }, geometry: { type: 'MultiPolygon', coordinates } };
    }),
    ...rivers(waters).map((river) => ({ ...river, properties: { kind: 'river' } })),
    ...lakes(waters).map((lake) => ({ ...lake, properties: { kind: 'lake' } })),
  ];
}

/** What the pages are made from. */
interface BenchInput {
  /** Country codes of the hosts. */
  readonly hosts: readonly string[];
  /** Where the zones lie: the bare map has its points and nothing of what the open data say of them. */
  readonly positions: readonly LonLat[];
}

/** Builds the pages that the atlas is measured against into a folder. */
export async function buildPages(out: string, { hosts, positions }: BenchInput): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    root,
    base: '/bench/',
    // The same countries are drawn as hosts as in the atlas: their outlines are most of the ground's vertices.
    define: { __HOSTS__: JSON.stringify(hosts) },
    worker: { format: 'es' },
    build: {
      outDir: out,
      emptyOutDir: true,
      chunkSizeWarningLimit: 1200,
      target: 'es2022',
      rolldownOptions: { input: pages.map((page) => join(root, `${page}.html`)) },
    },
  });
  mkdirSync(out, { recursive: true });
  writeFileSync(
    join(out, 'shapes.json'),
    JSON.stringify({ type: 'FeatureCollection', features: shapes(hosts) }),
  );
  const features = positions.map((coordinates) => ({
    type: 'Feature',
    properties: {},
    geometry: { type: 'Point', coordinates },
  }));
  writeFileSync(join(out, 'points.json'), JSON.stringify({ type: 'FeatureCollection', features }));
}
