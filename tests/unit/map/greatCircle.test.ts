import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceKm, EARTH_RADIUS_KM, greatCircle } from '../../../src/map/greatCircle.ts';
import type { LonLat } from '../../../src/map/project.ts';

const position = fc.tuple(
  fc.double({ min: -179, max: 179, noNaN: true }),
  fc.double({ min: -89, max: 89, noNaN: true }),
);

describe('distanceKm', () => {
  it('knows quarter and half of the earth', () => {
    const quarter = (EARTH_RADIUS_KM * Math.PI) / 2;
    expect(distanceKm([0, 0], [90, 0])).toBeCloseTo(quarter, 6);
    expect(distanceKm([12, 0], [12, 90])).toBeCloseTo(quarter, 6);
    expect(distanceKm([0, 0], [180, 0])).toBeCloseTo(2 * quarter, 6);
  });

  it('gives a degree of longitude at 60° half its length at the equator', () => {
    const ratio = distanceKm([100, 60], [100.01, 60]) / distanceKm([100, 0], [100.01, 0]);
    expect(ratio).toBeCloseTo(0.5, 6);
  });

  it('is precise for near points', () => {
    // One ten-millionth of a degree is about a centimetre.
    expect(distanceKm([100, 0], [100.0000001, 0])).toBeCloseTo(1.112e-5, 8);
  });
});

describe('greatCircle', () => {
  it('keeps its ends, its steps and its length', () => {
    fc.assert(
      fc.property(position, position, (from, to) => {
        const whole = distanceKm(from, to);
        fc.pre(whole > 1 && whole < 19000);
        const line = greatCircle(from, to, 100);
        expect(line[0]).toEqual(from);
        expect(line.at(-1)?.[1]).toBe(to[1]);
        let sum = 0;
        for (const [i, point] of line.slice(1).entries()) {
          const last: LonLat = line[i] ?? from;
          const step = distanceKm(last, point);
          expect(step).toBeLessThan(100.01);
          sum += step;
        }
        expect(sum).toBeCloseTo(whole, 3);
      }),
    );
  });

  it('bends poleward of the parallel', () => {
    const line = greatCircle([-60, 50], [60, 50]);
    expect(line[Math.floor(line.length / 2)]?.[1]).toBeGreaterThan(65);
  });

  it('runs on past the antimeridian', () => {
    const longitudes = greatCircle([170, 0], [-170, 0]).map(([lon]) => lon);
    expect(longitudes.at(-1)).toBe(190);
    expect([...longitudes].sort((a, b) => a - b)).toEqual(longitudes);
  });

  it('gives a line for a point and for opposite points', () => {
    expect(greatCircle([5, 5], [5, 5])).toHaveLength(2);
    expect(greatCircle([0, 0], [180, 0])).toHaveLength(2);
  });
});
