import type {
  Feature,
  LineString,
  MultiLineString,
  MultiPolygon,
  Polygon,
  Position,
} from 'geojson';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';

// The one package with rivers and lakes has them on a grid of 0.0165° (1.8 km), which shows as steps
// beyond zoom 6. Corner cutting turns the steps into bends; it adds no knowledge of the true course.

export type RiverFeature = Feature<LineString | MultiLineString, Record<string, never>>;
export type LakeFeature = Feature<Polygon | MultiPolygon, Record<string, never>>;

const ROUNDS = 2;

/** Chaikin's corner cutting: a line keeps its ends, a ring stays closed. */
export function smooth(line: readonly Position[], rounds = ROUNDS): Position[] {
  let points = [...line];
  const [head, tail] = [line[0], line.at(-1)];
  const closed = head !== undefined && head[0] === tail?.[0] && head[1] === tail?.[1];
  for (let round = 0; round < rounds; round += 1) {
    const cut: Position[] = [];
    for (let i = 0; i + 1 < points.length; i += 1) {
      const [x0 = 0, y0 = 0] = points[i] ?? [];
      const [x1 = 0, y1 = 0] = points[i + 1] ?? [];
      cut.push([0.75 * x0 + 0.25 * x1, 0.75 * y0 + 0.25 * y1]);
      cut.push([0.25 * x0 + 0.75 * x1, 0.25 * y0 + 0.75 * y1]);
    }
    const first = cut[0];
    if (closed && first !== undefined) cut.push(first);
    else if (head !== undefined && tail !== undefined)
      cut.splice(0, cut.length, head, ...cut, tail);
    points = cut;
  }
  return points;
}

function features(topology: Topology, name: string): Feature[] {
  const object = topology.objects[name];
  if (object === undefined) throw new Error(`expected an object “${name}”`);
  const found = feature(topology, object);
  return found.type === 'FeatureCollection' ? found.features : [found];
}

/** Main rivers as lines. */
export function rivers(topology: Topology): RiverFeature[] {
  return features(topology, 'rivers').flatMap(({ geometry }): RiverFeature[] => {
    const lines =
      geometry.type === 'LineString'
        ? [geometry.coordinates]
        : geometry.type === 'MultiLineString'
          ? geometry.coordinates
          : [];
    return lines.map((line) => ({
      type: 'Feature',
      geometry: { type: 'LineString', coordinates: smooth(line) },
      properties: {},
    }));
  });
}

/** Large lakes as polygons. */
export function lakes(topology: Topology): LakeFeature[] {
  return features(topology, 'lakes').flatMap(({ geometry }): LakeFeature[] => {
    const polygons =
      geometry.type === 'Polygon'
        ? [geometry.coordinates]
        : geometry.type === 'MultiPolygon'
          ? geometry.coordinates
          : [];
    return polygons.map((rings) => ({
      type: 'Feature',
      geometry: { type: 'Polygon', coordinates: rings.map((ring) => smooth(ring)) },
      properties: {},
    }));
  });
}
