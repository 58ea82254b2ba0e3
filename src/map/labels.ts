import type { Box, Point } from './project.ts';

// Which side of its dot a label stands on. Greedy by priority: the first label takes the side it
// likes best, each later one the side that covers least of what is already there.

/** Sides in the order in which they are preferred. */
export const SIDES = [
  'right',
  'left',
  'below-right',
  'below-left',
  'above-right',
  'above-left',
  'below',
  'above',
] as const;
export type Side = (typeof SIDES)[number];

/** A dot with its label, in CSS pixels. */
export interface LabelRequest extends Point {
  readonly id: string;
  /** Size of the text. */
  readonly width: number;
  readonly height: number;
  /** Radius of the dot with its ring. */
  readonly radius: number;
  /** An optional label is left out where it would cover something; the others always get a side. */
  readonly optional?: boolean;
}

/** Where the text begins relative to the middle of the dot: for SVG text and for HTML alike. */
export interface LabelOffset {
  readonly anchor: 'start' | 'middle' | 'end';
  /** CSS pixels from the middle of the dot to the anchor. */
  readonly dx: number;
  /** CSS pixels from the middle of the dot to the middle of the line. */
  readonly dy: number;
}

const GAP = 4;

/** Offset of a label from its dot. */
export function labelOffset(side: Side, radius: number, height: number): LabelOffset {
  const beside = radius + GAP;
  const slanted = { x: radius * 0.7 + 1, y: radius * 0.7 + height / 2 };
  switch (side) {
    case 'right':
      return { anchor: 'start', dx: beside, dy: 0 };
    case 'left':
      return { anchor: 'end', dx: -beside, dy: 0 };
    case 'below-right':
      return { anchor: 'start', dx: slanted.x, dy: slanted.y };
    case 'below-left':
      return { anchor: 'end', dx: -slanted.x, dy: slanted.y };
    case 'above-right':
      return { anchor: 'start', dx: slanted.x, dy: -slanted.y };
    case 'above-left':
      return { anchor: 'end', dx: -slanted.x, dy: -slanted.y };
    case 'below':
      return { anchor: 'middle', dx: 0, dy: radius + height / 2 };
    case 'above':
      return { anchor: 'middle', dx: 0, dy: -radius - height / 2 };
  }
}

/** The rectangle that a label on that side covers. */
export function labelBox(label: LabelRequest, side: Side): Box {
  const { anchor, dx, dy } = labelOffset(side, label.radius, label.height);
  const start = anchor === 'start' ? 0 : anchor === 'end' ? label.width : label.width / 2;
  return {
    x: label.x + dx - start,
    y: label.y + dy - label.height / 2,
    width: label.width,
    height: label.height,
  };
}

function overlap(a: Box, b: Box): number {
  const w = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const h = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return w > 0 && h > 0 ? w * h : 0;
}

function outside(box: Box, room: Box): number {
  return box.width * box.height - overlap(box, room);
}

/**
 * Chooses a side for every label, in order of priority. `taken` are rectangles to keep clear of,
 * `room` is the visible rectangle. Optional labels that fit nowhere are missing from the answer.
 */
export function placeLabels(
  labels: readonly LabelRequest[],
  room: Box | null = null,
  taken: readonly Box[] = [],
): Map<string, Side> {
  const dots: readonly (Box & { id: string })[] = labels.map(({ id, x, y, radius: r }) => ({
    id,
    x: x - r,
    y: y - r,
    width: 2 * r,
    height: 2 * r,
  }));
  const boxes: Box[] = [...taken];
  const sides = new Map<string, Side>();
  for (const label of labels) {
    let best: { side: Side; box: Box; cost: number } | null = null;
    for (const side of SIDES) {
      const box = labelBox(label, side);
      let cost = room === null ? 0 : outside(box, room);
      for (const other of boxes) cost += overlap(box, other);
      for (const dot of dots) if (dot.id !== label.id) cost += overlap(box, dot);
      // Without this a rounding error of the areas would drive a label from its best side.
      cost = Math.round(cost * 1e6) / 1e6;
      if (best === null || cost < best.cost) best = { side, box, cost };
      if (best.cost === 0) break;
    }
    if (best === null || (label.optional === true && best.cost > 0)) continue;
    sides.set(label.id, best.side);
    boxes.push(best.box);
  }
  return sides;
}

export { textWidth } from '../picture/text.ts';
