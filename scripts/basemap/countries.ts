import type { Feature, FeatureCollection, LineString, MultiPolygon, Position } from 'geojson';
import { feature, merge, mesh } from 'topojson-client';
import type {
  GeometryCollection,
  Topology,
  MultiPolygon as TopoMultiPolygon,
  Polygon as TopoPolygon,
} from 'topojson-specification';
import { alpha2ByNumber } from './sources.ts';

// Countries, their union (the land) and the lines between them, all from one topology, so that the
// three never disagree by a pixel.

/** A country as the source draws it; `a2` is missing where the source gives it no code. */
export type CountryFeature = Feature<MultiPolygon, { a2?: string }>;
/** A land border between two countries. */
export type BorderFeature = Feature<LineString, { a: string; b: string; disputed?: true }>;

type Area = TopoPolygon | TopoMultiPolygon;

/** Antarctica runs round the pole, which no flat ring can, and no zone is near. */
const ANTARCTICA = '010';

function areas(topology: Topology): Area[] {
  const object = topology.objects.countries;
  if (object?.type !== 'GeometryCollection') throw new Error('expected an object “countries”');
  return object.geometries.filter(
    (g): g is Area => (g.type === 'Polygon' || g.type === 'MultiPolygon') && g.id !== ANTARCTICA,
  );
}

/**
 * Codes by the source's number, '' where it gives none: Natural Earth keeps areas that it counts to
 * no country (Siachen Glacier, the Spratly Islands, Scarborough Reef …) as features without a number.
 */
function coder(): (area: { id?: string | number | undefined }) => string {
  const codes = alpha2ByNumber();
  return ({ id }) => codes.get(String(id)) ?? '';
}

/**
 * The source's rings cross the antimeridian without a cut (Russia, Fiji), which on a plane draws a
 * band round the world. Here they run on past it instead. `period` is the world's width.
 */
function unwrap(ring: readonly Position[], period: number): Position[] {
  let last = ring[0]?.[0] ?? 0;
  return ring.map(([x = 0, y = 0]) => {
    last = x + period * Math.round((last - x) / period);
    return [last, y];
  });
}

/** All countries as polygons; `period` is 360 in degrees, `WORLD` in world units. */
export function countries(topology: Topology, period = 360): CountryFeature[] {
  const code = coder();
  return areas(topology).map((area) => {
    const a2 = code(area);
    const coordinates = polygonsOf(topology, area).map((polygon) =>
      polygon.map((ring) => unwrap(ring, period)),
    );
    const geometry: MultiPolygon = { type: 'MultiPolygon', coordinates };
    return { type: 'Feature', geometry, properties: a2 === '' ? {} : { a2 } };
  });
}

function polygonsOf(topology: Topology, area: Area): Position[][][] {
  return area.type === 'Polygon'
    ? [feature(topology, area).geometry.coordinates]
    : feature(topology, area).geometry.coordinates;
}

/** All land as one shape, but for the countries with the codes `without`. */
export function land(
  topology: Topology,
  period = 360,
  without: readonly string[] = [],
): Feature<MultiPolygon, Record<string, never>> {
  const code = coder();
  const rest = areas(topology).filter((area) => !without.includes(code(area)));
  const coordinates = merge(topology, rest).coordinates.map((polygon) =>
    polygon.map((ring) => unwrap(ring, period)),
  );
  return { type: 'Feature', geometry: { type: 'MultiPolygon', coordinates }, properties: {} };
}

/**
 * Land borders, each with the codes of its two sides in alphabetical order. The source marks no line
 * as disputed; `disputed` is set where one side is an area that it counts to no country.
 */
export function borders(topology: Topology): BorderFeature[] {
  const code = coder();
  const all: GeometryCollection = { type: 'GeometryCollection', geometries: areas(topology) };
  const pair = (left: { id?: string | number }, right: { id?: string | number }) =>
    left === right ? '' : [code(left), code(right)].sort().join('|');
  const pairs = new Set<string>();
  // The filter sees every arc: a first pass learns which countries touch, then one pass for each.
  mesh(topology, all, (left, right) => {
    pairs.add(pair(left, right));
    return false;
  });
  pairs.delete('');
  return [...pairs].sort().flatMap((key) => {
    const [a = '', b = ''] = key.split('|');
    const properties = a === '' ? { a, b, disputed: true as const } : { a, b };
    const lines = mesh(topology, all, (left, right) => pair(left, right) === key);
    return lines.coordinates.map(
      (coordinates): BorderFeature => ({
        type: 'Feature',
        geometry: { type: 'LineString', coordinates },
        properties,
      }),
    );
  });
}

/** Wraps features for geojson-vt. */
export function collect<F extends Feature>(features: F[]): FeatureCollection<F['geometry']> {
  return { type: 'FeatureCollection', features };
}
