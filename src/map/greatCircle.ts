import type { LonLat } from './project.ts';

/** Mean radius of the earth in kilometres (IUGG R1). */
export const EARTH_RADIUS_KM = 6371.0088;

type Vector = readonly [number, number, number];

function toVector([lon, lat]: LonLat): Vector {
  const [lambda, phi] = [(lon * Math.PI) / 180, (lat * Math.PI) / 180];
  return [Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)];
}

function angle(a: Vector, b: Vector): number {
  // atan2 of cross and dot product keeps its precision for near and for opposite points.
  const cross = Math.hypot(
    a[1] * b[2] - a[2] * b[1],
    a[2] * b[0] - a[0] * b[2],
    a[0] * b[1] - a[1] * b[0],
  );
  return Math.atan2(cross, a[0] * b[0] + a[1] * b[1] + a[2] * b[2]);
}

/** Great-circle distance in kilometres on a sphere of the mean radius. */
export function distanceKm(from: LonLat, to: LonLat): number {
  return angle(toVector(from), toVector(to)) * EARTH_RADIUS_KM;
}

/**
 * Positions along the shortest way, both ends included, no further apart than `stepKm`.
 * Longitudes run on past ±180° where the way crosses the antimeridian, so a line never jumps.
 * Opposite points have no one shortest way: the straight line between them is given instead.
 */
export function greatCircle(from: LonLat, to: LonLat, stepKm = 100): LonLat[] {
  const [a, b] = [toVector(from), toVector(to)];
  const omega = angle(a, b);
  const steps = Math.max(1, Math.ceil((omega * EARTH_RADIUS_KM) / stepKm));
  const sin = Math.sin(omega);
  if (sin < 1e-9) return [from, to];
  const line: LonLat[] = [from];
  let last = from[0];
  const unwrap = (lon: number) => {
    last = lon + 360 * Math.round((last - lon) / 360);
    return last;
  };
  for (let i = 1; i < steps; i += 1) {
    const [p, q] = [Math.sin((1 - i / steps) * omega) / sin, Math.sin((i / steps) * omega) / sin];
    const [x, y, z] = [p * a[0] + q * b[0], p * a[1] + q * b[1], p * a[2] + q * b[2]];
    const lat = (Math.atan2(z, Math.hypot(x, y)) * 180) / Math.PI;
    line.push([unwrap((Math.atan2(y, x) * 180) / Math.PI), lat]);
  }
  line.push([unwrap(to[0]), to[1]]);
  return line;
}
