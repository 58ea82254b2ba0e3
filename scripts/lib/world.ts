import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoContains, geoDistance } from 'd3-geo';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import isoCountries from 'i18n-iso-countries';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { World } from '../../src/dataset/checks.ts';

const EARTH_RADIUS_KM = 6371.0088;
/** Ports and islets lie just off an outline of 1:10 million. */
const TOLERANCE_KM = 15;

const require = createRequire(import.meta.url);

function outlines(): Map<string, Polygon | MultiPolygon> {
  const topology: Topology<{ countries: GeometryCollection }> = JSON.parse(
    readFileSync(require.resolve('world-atlas/countries-10m.json'), 'utf8'),
  );
  const map = new Map<string, Polygon | MultiPolygon>();
  for (const { id, geometry } of feature(topology, topology.objects.countries).features) {
    if (id !== undefined && (geometry.type === 'Polygon' || geometry.type === 'MultiPolygon')) {
      map.set(String(id), geometry);
    }
  }
  return map;
}

const rings = (shape: Polygon | MultiPolygon): Position[][] =>
  shape.type === 'Polygon' ? shape.coordinates : shape.coordinates.flat();

function isNear(shape: Polygon | MultiPolygon, [lon, lat]: readonly [number, number]): boolean {
  return rings(shape).some((ring) =>
    ring.some(
      ([x = 0, y = 0]) =>
        Math.abs(y - lat) < 1 && geoDistance([x, y], [lon, lat]) * EARTH_RADIUS_KM <= TOLERANCE_KM,
    ),
  );
}

/** The world as the checks need it: today, and countries' outlines from Natural Earth 1:10m (world-atlas). */
export function world(): World {
  const shapes = outlines();
  return {
    today: new Date().toISOString().slice(0, 10),
    isInside(country, position) {
      const shape = shapes.get(isoCountries.alpha2ToNumeric(country) ?? '');
      if (!shape) return false;
      return geoContains(shape, [...position]) || isNear(shape, position);
    },
  };
}
