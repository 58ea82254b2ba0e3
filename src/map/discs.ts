import type { Feature, FeatureCollection, Position } from 'geojson';
import type { LayerSpecification } from 'maplibre-gl';
import { EARTH_RADIUS_KM } from './greatCircle.ts';
import type { MapColours } from './palette.ts';
import type { DiscMark } from './port.ts';
import type { LonLat } from './project.ts';

/** Radius in kilometres of the circle that holds so many hectares: r = √(A / π). */
export const discRadiusKm = (hectares: number): number => Math.sqrt(hectares / 100 / Math.PI);

const radians = (degrees: number) => (degrees * Math.PI) / 180;
const degrees = (angle: number) => (angle * 180) / Math.PI;

/** Corners enough that the polygon lacks less than a thousandth of the circle's area. */
const CORNERS = 96;

/**
 * The points that lie so many kilometres from a centre on a sphere of the mean radius, as a closed ring,
 * anticlockwise as GeoJSON wants it.
 */
export function geodesicCircle([lon, lat]: LonLat, radiusKm: number): Position[] {
  const angle = radiusKm / EARTH_RADIUS_KM;
  const [lambda, phi] = [radians(lon), radians(lat)];
  const corner = (i: number): Position => {
    const bearing = (-2 * Math.PI * (i % CORNERS)) / CORNERS;
    const latitude = Math.asin(
      Math.sin(phi) * Math.cos(angle) + Math.cos(phi) * Math.sin(angle) * Math.cos(bearing),
    );
    const longitude =
      lambda +
      Math.atan2(
        Math.sin(bearing) * Math.sin(angle) * Math.cos(phi),
        Math.cos(angle) - Math.sin(phi) * Math.sin(latitude),
      );
    return [degrees(longitude), degrees(latitude)];
  };
  return Array.from({ length: CORNERS + 1 }, (_, i) => corner(i));
}

/** Discs as polygons. */
export function discData(discs: readonly DiscMark[]): FeatureCollection {
  const features = discs.map(
    ({ kind, position, radiusKm }): Feature => ({
      type: 'Feature',
      geometry: { type: 'Polygon', coordinates: [geodesicCircle(position, radiusKm)] },
      properties: { kind },
    }),
  );
  return { type: 'FeatureCollection', features };
}

/** The discs' layers: a developed area filled, a planned one as a broken line, so that both are seen. */
export function discLayers(
  { zone }: MapColours,
  visibility: 'visible' | 'none',
): LayerSpecification[] {
  return [
    {
      id: 'disc-area',
      type: 'fill',
      source: 'discs',
      filter: ['==', ['get', 'kind'], 'developed'],
      layout: { visibility },
      paint: { 'fill-color': zone, 'fill-opacity': 0.35 },
    },
    {
      id: 'disc-line',
      type: 'line',
      source: 'discs',
      filter: ['==', ['get', 'kind'], 'planned'],
      layout: { visibility },
      paint: { 'line-color': zone, 'line-width': 1.5, 'line-dasharray': [3, 2] },
    },
  ];
}
