import { geoArea } from 'd3-geo';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { discRadiusKm, geodesicCircle } from '../../../src/map/discs.ts';
import { distanceKm, EARTH_RADIUS_KM } from '../../../src/map/greatCircle.ts';
import { metresPerUnit, pixelsPerUnit } from '../../../src/map/project.ts';
import { equalScaleZoom, metresPerPixel } from '../../../src/map/scale.ts';

const latitude = fc.double({ min: -60, max: 60, noNaN: true });
const longitude = fc.double({ min: -170, max: 170, noNaN: true });

describe('discs', () => {
  it('have a radius in kilometres for an area in hectares', () => {
    expect(discRadiusKm(100 * Math.PI)).toBeCloseTo(1, 10);
    // Rayong: 2,000 ha are 20 km².
    expect(discRadiusKm(2000)).toBeCloseTo(2.523, 3);
  });

  it('cover the area that they stand for within one percent', () => {
    fc.assert(
      fc.property(
        longitude,
        latitude,
        fc.double({ min: 1, max: 100_000, noNaN: true }),
        (lon, lat, hectares) => {
          const ring = geodesicCircle([lon, lat], discRadiusKm(hectares));
          // d3-geo takes rings clockwise, GeoJSON anticlockwise.
          const shape = { type: 'Polygon' as const, coordinates: [ring.toReversed()] };
          const found = geoArea(shape) * EARTH_RADIUS_KM ** 2 * 100;
          expect(Math.abs(found / hectares - 1)).toBeLessThan(0.01);
        },
      ),
    );
  });

  it('have every corner as far from the middle as the radius, and close', () => {
    const ring = geodesicCircle([101.1, 13], 5);
    expect(ring.at(-1)).toEqual(ring[0]);
    for (const [lon = 0, lat = 0] of ring) {
      expect(distanceKm([101.1, 13], [lon, lat])).toBeCloseTo(5, 6);
    }
  });
});

describe('equal scale', () => {
  it('gives two maps at any two latitudes the same metres a pixel', () => {
    fc.assert(
      fc.property(latitude, latitude, fc.double({ min: 2, max: 13, noNaN: true }), (a, b, zoom) => {
        const other = { lat: b, zoom: equalScaleZoom({ lat: a, zoom }, b) };
        expect(metresPerPixel(other) / metresPerPixel({ lat: a, zoom })).toBeCloseTo(1, 9);
      }),
    );
  });

  it('needs a lower zoom away from the Equator', () => {
    // Vientiane at 18° N is drawn 5 % larger than Morowali at 3° S at one zoom: 0.072 of a level.
    expect(equalScaleZoom({ lat: -3, zoom: 10 }, 18)).toBeCloseTo(9.9296, 3);
  });

  it('knows the metres of a pixel at the Equator', () => {
    expect(metresPerPixel({ lat: 0, zoom: 0 })).toBeCloseTo(78271.517, 2);
    expect(metresPerUnit(60) / pixelsPerUnit(4)).toBeCloseTo(metresPerUnit(0) / 2, 6);
  });
});
