import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  boundsOf,
  boxOf,
  fitBounds,
  frameHeight,
  frameProjection,
  isLow,
  metresPerUnit,
  pixelsPerUnit,
  project,
  REGION,
  REGION_LOW,
  regionCamera,
  scaleBar,
  squareBounds,
  unproject,
  WORLD,
  zoneFrame,
  zonePicture,
} from '../../../src/map/project.ts';

const lon = fc.double({ min: -179, max: 179, noNaN: true });
const lat = fc.double({ min: -84, max: 84, noNaN: true });

describe('project', () => {
  it('puts the corners and the middle of the world where Mercator has them', () => {
    expect(project([0, 0])).toEqual({ x: WORLD / 2, y: WORLD / 2 });
    expect(project([-180, 0]).x).toBe(0);
    expect(project([180, 85.051129]).y).toBeCloseTo(0, 3);
    expect(project([0, -90]).y).toBeCloseTo(WORLD, 3);
  });

  it('is undone by unproject', () => {
    fc.assert(
      fc.property(lon, lat, (x, y) => {
        const [backX, backY] = unproject(project([x, y]));
        expect(backX).toBeCloseTo(x, 8);
        expect(backY).toBeCloseTo(y, 8);
      }),
    );
  });
});

describe('fitBounds', () => {
  const size = fc.record({
    width: fc.integer({ min: 200, max: 3000 }),
    height: fc.integer({ min: 200, max: 2000 }),
  });

  it('shows all of the bounds, and no more than it must', () => {
    fc.assert(
      fc.property(lon, lat, lon, lat, size, (x1, y1, x2, y2, box) => {
        const bounds = boundsOf([
          [x1, y1],
          [x2, y2],
        ]);
        if (bounds === null) throw new Error('two positions have bounds');
        const camera = fitBounds(bounds, box, undefined, 30);
        const scale = pixelsPerUnit(camera.zoom);
        const { width, height } = boxOf(bounds);
        const fill = Math.max((width * scale) / box.width, (height * scale) / box.height);
        expect(fill).toBeLessThanOrEqual(1 + 1e-9);
        if (camera.zoom < 29.9) expect(fill).toBeCloseTo(1, 6);
      }),
    );
  });

  it('moves the middle by uneven padding', () => {
    const bounds = { west: 100, south: -5, east: 110, north: 5 };
    const box = { width: 800, height: 800 };
    const padding = { top: 0, right: 400, bottom: 0, left: 0 };
    const camera = fitBounds(bounds, box, padding);
    expect(camera.zoom).toBeCloseTo(fitBounds(bounds, { width: 400, height: 800 }).zoom, 9);
    expect(camera.lng).toBeGreaterThan(105);
  });

  it('goes no closer to a point than maxZoom', () => {
    const point = { west: 101, south: 13, east: 101, north: 13 };
    const camera = fitBounds(point, { width: 600, height: 400 }, undefined, 9);
    expect(camera.zoom).toBeCloseTo(9, 9);
    expect(camera.lng).toBeCloseTo(101, 9);
    expect(camera.lat).toBeCloseTo(13, 9);
  });
});

describe('the region', () => {
  const edges = (size: { width: number; height: number }) => {
    const camera = regionCamera(size);
    const scale = pixelsPerUnit(camera.zoom);
    const { x, y } = project([camera.lng, camera.lat]);
    const half = { x: size.width / 2 / scale, y: size.height / 2 / scale };
    const [west, north] = unproject({ x: x - half.x, y: y - half.y });
    const [east, south] = unproject({ x: x + half.x, y: y + half.y });
    return { west, south, east, north };
  };

  it.each([
    { width: 680, height: 852 },
    { width: 390, height: 844 },
    { width: 2560, height: 1300 },
  ])('is all in view at $width × $height', (size) => {
    expect(isLow(size)).toBe(false);
    const view = edges(size);
    expect(view.west).toBeLessThanOrEqual(REGION.west + 1e-6);
    expect(view.east).toBeGreaterThanOrEqual(REGION.east - 1e-6);
    expect(view.south).toBeLessThanOrEqual(REGION.south + 1e-6);
    expect(view.north).toBeGreaterThanOrEqual(REGION.north - 1e-6);
  });

  it('is framed by the host countries in the low box on top of a phone', () => {
    const size = { width: 390, height: 354 };
    expect(isLow(size)).toBe(true);
    expect(edges(size).south).toBeCloseTo(REGION_LOW.south, 6);
    expect(edges(size).north).toBeCloseTo(REGION_LOW.north, 6);
  });

  it('has the proportions that map.css repeats', () => {
    const css = readFileSync('src/styles/map.css', 'utf8');
    expect(css).toContain(`--frame-height: ${Number(frameHeight(REGION).toFixed(2))}px`);
    const low = (boxOf(REGION_LOW).height / boxOf(REGION).width) * 1000;
    expect(css).toContain(`atan2(${Number(low.toFixed(2))}px, 100cqh)`);
    expect(css).toContain(`height: ${((frameHeight(REGION) / low) * 100).toFixed(3)}%`);
    expect((REGION.west + REGION.east) / 2).toBe((REGION_LOW.west + REGION_LOW.east) / 2);
    expect(REGION.south).toBe(REGION_LOW.south);
  });
});

describe('frames', () => {
  it('are 1000 units wide', () => {
    const at = frameProjection(REGION);
    expect(at([REGION.west, REGION.north])).toEqual({ x: 0, y: 0 });
    const corner = at([REGION.east, REGION.south]);
    expect(corner.x).toBeCloseTo(1000, 9);
    expect(corner.y).toBeCloseTo(frameHeight(REGION), 9);
  });

  it('of a zone are squares of 160 km, or as large as its sites need', () => {
    const frame = zoneFrame([101, 13], []);
    const box = boxOf(frame);
    expect(box.width).toBeCloseTo(box.height, 6);
    expect((box.width * metresPerUnit(13)) / 1000).toBeCloseTo(160, 6);
    const wide = zoneFrame([114, -3], [[104, -3.1]]);
    expect(wide.west).toBeLessThan(104);
    expect(wide.east).toBeGreaterThan(114);
    const picture = boxOf(zonePicture([114, -3], [[104, -3.1]]));
    expect(picture.width).toBeCloseTo(2 * boxOf(wide).width, 6);
  });

  it('made square keep their middle', () => {
    const square = boxOf(squareBounds({ west: 100, south: -1, east: 110, north: 1 }));
    expect(square.width).toBeCloseTo(square.height, 6);
    expect(square.y + square.height / 2).toBeCloseTo(WORLD / 2, 6);
  });
});

describe('scaleBar', () => {
  it('takes 1, 2 or 5 times a power of ten and never more room than given', () => {
    expect(scaleBar(1000, 110)).toEqual({ km: 100, length: 100 });
    fc.assert(
      fc.property(fc.double({ min: 1, max: 1e5, noNaN: true }), (metres) => {
        const { km, length } = scaleBar(metres, 110);
        expect(length).toBeLessThanOrEqual(110.001);
        expect(length).toBeGreaterThan(40);
        expect(Number(km.toExponential()[0])).toSatisfy((n: number) => [1, 2, 5].includes(n));
      }),
    );
  });
});
