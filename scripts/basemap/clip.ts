import type { Position } from 'geojson';
import type { Box } from '../../src/map/project.ts';

type Side = { readonly axis: 0 | 1; readonly at: number; readonly keep: 1 | -1 };

function sidesOf(box: Box): Side[] {
  return [
    { axis: 0, at: box.x, keep: 1 },
    { axis: 0, at: box.x + box.width, keep: -1 },
    { axis: 1, at: box.y, keep: 1 },
    { axis: 1, at: box.y + box.height, keep: -1 },
  ];
}

function inside(point: Position, { axis, at, keep }: Side): boolean {
  return ((point[axis] ?? 0) - at) * keep >= 0;
}

function crossing(p: Position, q: Position, { axis, at }: Side): Position {
  const [px = 0, py = 0] = p;
  const [qx = 0, qy = 0] = q;
  const t = axis === 0 ? (at - px) / (qx - px) : (at - py) / (qy - py);
  return [px + t * (qx - px), py + t * (qy - py)];
}

/**
 * Cuts a ring to a box (Sutherland–Hodgman). Parts of one ring stay joined along the box's edge, so
 * the box should be larger than what is shown.
 */
export function clipRing(ring: readonly Position[], box: Box): Position[] {
  let points: readonly Position[] = ring;
  for (const side of sidesOf(box)) {
    const cut: Position[] = [];
    for (const [i, point] of points.entries()) {
      const before = points.at(i - 1) ?? point;
      if (inside(point, side) !== inside(before, side)) cut.push(crossing(before, point, side));
      if (inside(point, side)) cut.push(point);
    }
    points = cut;
  }
  return [...points];
}

/** The parts of a line that have a point in the box, with one point beyond it at either end. */
export function clipLine(line: readonly Position[], box: Box): Position[][] {
  const sides = sidesOf(box);
  const isIn = line.map((point) => sides.every((side) => inside(point, side)));
  const parts: Position[][] = [];
  let part: Position[] = [];
  for (const [i, point] of line.entries()) {
    if (isIn[i] || isIn[i - 1] || isIn[i + 1]) part.push(point);
    else if (part.length > 0) {
      parts.push(part);
      part = [];
    }
  }
  if (part.length > 1) parts.push(part);
  return parts;
}

/** Area of a ring in square units, without sign. */
export function ringArea(ring: readonly Position[]): number {
  let sum = 0;
  for (const [i, [x = 0, y = 0]] of ring.entries()) {
    const [px = 0, py = 0] = ring.at(i - 1) ?? [];
    sum += px * y - x * py;
  }
  return Math.abs(sum) / 2;
}
