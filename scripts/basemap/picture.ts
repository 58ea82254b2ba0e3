import type { Feature, Position } from 'geojson';
import type { Topology } from 'topojson-specification';
import { type MapColours, palette } from '../../src/map/palette.ts';
import type { Theme } from '../../src/map/port.ts';
import { type Bounds, type Box, boxOf, project, WORLD } from '../../src/map/project.ts';
import { clipLine, clipRing, ringArea } from './clip.ts';
import { countries, land } from './countries.ts';
import { simplifyLine, simplifyTopology } from './simplify.ts';
import type { LakeFeature, RiverFeature } from './waters.ts';

/** What pictures are drawn from. */
export interface Ground {
  /** Countries in world units, from `projectTopology`. */
  readonly topology: Topology;
  /** In degrees. */
  readonly rivers: readonly RiverFeature[];
  readonly lakes: readonly LakeFeature[];
  /** ISO codes of the countries to lift out. */
  readonly hosts: readonly string[];
}

/**
 * Draws the ground within bounds as an SVG that is `pixels` wide: sea, land, host countries with
 * outline, lakes and rivers, in light and dark. Coordinates are half pixels, which keeps them whole.
 */
export function drawPicture(ground: Ground, bounds: Bounds, pixels: number): string {
  const box = boxOf(bounds);
  const scale = (2 * pixels) / box.width;
  const pen = penFor(box, scale);
  const simple = simplifyTopology(ground.topology, 1.3 / scale);
  const hosts = countries(simple, WORLD).filter(({ properties }) =>
    ground.hosts.includes(properties.a2 ?? ''),
  );
  // An island of less than about two square pixels is a speck; in the host countries even specks count.
  // The hosts' own land is left out of the land: every coast is drawn once, the outline hides the seam.
  const landPath = pen.rings([land(simple, WORLD, ground.hosts)], 9);
  const hostPath = pen.rings(hosts, 3);
  const lakePath = pen.rings(ground.lakes.map(projected), 9);
  const riverPath = pen.lines(ground.rivers.map(projected));
  const [width, height] = [Math.round(box.width * scale), Math.round(box.height * scale)];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width / 2}" height="${height / 2}">`,
    `<style>${style(palette.light)}@media (prefers-color-scheme:dark){${style(palette.dark)}}</style>`,
    `<path class="s" d="M0 0h${width}v${height}h-${width}z"/>`,
    ...paths('l', landPath),
    ...paths('h', hostPath),
    ...paths('k', lakePath),
    ...paths('r', riverPath),
    '</svg>\n',
  ].join('');
}

/** The same drawing in the colours of one theme, whatever the reader's system prefers. */
export const inTheme = (svg: string, theme: Theme): string =>
  svg.replace(/<style>.*?<\/style>/, `<style>${style(palette[theme])}</style>`);

/**
 * One element for each large ring, and one for some dozens of small ones. A single path would be less
 * text, but a browser draws it anew for every tile of the screen that it touches.
 */
function paths(name: string, rings: readonly string[]): string[] {
  const large = rings.filter((ring) => ring.length > LARGE);
  const small = rings.filter((ring) => ring.length <= LARGE);
  const parts = [...large];
  for (let i = 0; i < small.length; i += 60) parts.push(small.slice(i, i + 60).join(''));
  return parts.map((d) => `<path class="${name}" d="${d}"/>`);
}

/** Letters in the path of a ring that is drawn by itself. */
const LARGE = 200;

function style({ sea, land: ground, host, outline }: MapColours): string {
  return [
    `.s{fill:${sea}}.l{fill:${ground}}`,
    // Hair lines of about one pixel at any size: far cheaper to draw than strokes with round joins.
    `.h{fill:${host};stroke:${outline};stroke-width:1.25;vector-effect:non-scaling-stroke}`,
    `.k{fill:${sea}}`,
    `.r{fill:none;stroke:${sea};stroke-width:1.25;vector-effect:non-scaling-stroke}`,
  ].join('');
}

function projected(feature: RiverFeature | LakeFeature): Feature {
  const point = ([lon = 0, lat = 0]: Position): Position => {
    const { x, y } = project([lon, lat]);
    return [x, y];
  };
  const { geometry } = feature;
  switch (geometry.type) {
    case 'LineString':
      return line(geometry.coordinates.map(point));
    case 'MultiLineString':
      return {
        ...line([]),
        geometry: { ...geometry, coordinates: geometry.coordinates.map((l) => l.map(point)) },
      };
    case 'Polygon':
      return polygons([geometry.coordinates.map((ring) => ring.map(point))]);
    case 'MultiPolygon':
      return polygons(geometry.coordinates.map((p) => p.map((ring) => ring.map(point))));
  }
}

const line = (coordinates: Position[]): Feature => ({
  type: 'Feature',
  geometry: { type: 'LineString', coordinates },
  properties: {},
});
const polygons = (coordinates: Position[][][]): Feature => ({
  type: 'Feature',
  geometry: { type: 'MultiPolygon', coordinates },
  properties: {},
});

function penFor(box: Box, scale: number) {
  const margin = 40 / scale;
  const room: Box = {
    x: box.x - margin,
    y: box.y - margin,
    width: box.width + 2 * margin,
    height: box.height + 2 * margin,
  };
  const grid = ([x = 0, y = 0]: Position): [number, number] => [
    Math.round((x - box.x) * scale),
    Math.round((y - box.y) * scale),
  ];
  // Relative steps in whole numbers: a minus sign separates as well as a space does.
  const trace = (points: readonly Position[], end: string): string => {
    let [lastX, lastY] = [0, 0];
    let d = '';
    for (const [x, y] of points.map(grid)) {
      const [dx, dy] = [x - lastX, y - lastY];
      if (d !== '' && dx === 0 && dy === 0) continue;
      d +=
        d === ''
          ? `M${x} ${y}l`
          : `${dx < 0 || d.endsWith('l') ? '' : ' '}${dx}${dy < 0 ? '' : ' '}${dy}`;
      [lastX, lastY] = [x, y];
    }
    return d.endsWith('l') ? '' : d + end;
  };
  return {
    rings(features: readonly Feature[], smallest: number): string[] {
      return features
        .flatMap(({ geometry }) =>
          geometry.type === 'MultiPolygon'
            ? geometry.coordinates.flat()
            : geometry.type === 'Polygon'
              ? geometry.coordinates
              : [],
        )
        .map((ring) => clipRing(ring.slice(0, -1), room))
        .filter((ring) => ringArea(ring) * scale * scale >= smallest)
        .map((ring) => trace(ring, 'z'))
        .filter((d) => d !== '');
    },
    lines(features: readonly Feature[]): string[] {
      return features
        .flatMap(({ geometry }) =>
          geometry.type === 'MultiLineString'
            ? geometry.coordinates
            : geometry.type === 'LineString'
              ? [geometry.coordinates]
              : [],
        )
        .flatMap((points) => clipLine(points, room))
        .map((points) => {
          const xy = points.map(([x = 0, y = 0]): [number, number] => [x, y]);
          return trace(
            simplifyLine(xy, 0.7 / scale).map(([x, y]) => [x, y]),
            '',
          );
        })
        .filter((d) => d !== '');
    },
  };
}
