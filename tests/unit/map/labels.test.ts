import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupMarks } from '../../../src/map/cluster.ts';
import {
  type LabelRequest,
  labelBox,
  placeLabels,
  SIDES,
  textWidth,
} from '../../../src/map/labels.ts';

const label = (id: string, x: number, y: number, optional = false): LabelRequest => ({
  id,
  x,
  y,
  width: 80,
  height: 16,
  radius: 6,
  optional,
});

function overlaps(a: ReturnType<typeof labelBox>, b: ReturnType<typeof labelBox>): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

describe('placeLabels', () => {
  it('prefers the right side', () => {
    expect(placeLabels([label('a', 100, 100)]).get('a')).toBe('right');
  });

  it('turns away from a neighbour and from the edge', () => {
    const sides = placeLabels([label('a', 100, 100), label('b', 130, 100)]);
    expect(sides.get('a')).toBe('left');
    expect(sides.get('b')).toBe('right');
    const room = { x: 0, y: 0, width: 200, height: 200 };
    expect(placeLabels([label('a', 190, 100)], room).get('a')).toBe('left');
  });

  it('is not driven from the best side by a rounding error', () => {
    const room = { x: 0, y: 0, width: 390, height: 354 };
    const a = { ...label('a', 107.3, 45.1), width: 63.3, height: 17.1, radius: 7 };
    expect(placeLabels([a], room).get('a')).toBe('right');
  });

  it('keeps clear of what is taken', () => {
    const taken = [{ x: 106, y: 80, width: 200, height: 40 }];
    expect(placeLabels([label('a', 100, 100)], null, taken).get('a')).toBe('left');
  });

  it('names every zone, and optional places only where nothing is covered', () => {
    const where = fc.tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 300 }));
    fc.assert(
      fc.property(
        fc.array(where, { maxLength: 12 }),
        fc.array(where, { maxLength: 12 }),
        (p, q) => {
          const zones = p.map(([x, y], i) => label(`z${i}`, x, y));
          const places = q.map(([x, y], i) => label(`p${i}`, x, y, true));
          const sides = placeLabels([...zones, ...places]);
          for (const zone of zones) expect(SIDES).toContain(sides.get(zone.id));
          const boxes = [...zones, ...places].flatMap((l) => {
            const side = sides.get(l.id);
            return side === undefined ? [] : [{ l, box: labelBox(l, side) }];
          });
          for (const [i, { l, box }] of boxes.entries()) {
            if (l.optional !== true) continue;
            for (const other of boxes.slice(0, i)) expect(overlaps(box, other.box)).toBe(false);
          }
        },
      ),
    );
  });
});

describe('textWidth', () => {
  it('counts Chinese signs as squares and marks above as nothing', () => {
    expect(textWidth('罗勇', 10)).toBe(20);
    expect(textWidth('ที่', 10)).toBe(textWidth('ท', 10));
  });
});

describe('groupMarks', () => {
  const marks = [
    { id: 'a', x: 0, y: 0 },
    { id: 'b', x: 10, y: 0 },
    { id: 'c', x: 100, y: 0 },
  ];
  const ids = (apart: string | null = null) =>
    groupMarks(marks, 24, apart).map(({ members }) => members.map(({ id }) => id));

  it('puts together what crowds', () => {
    expect(ids()).toEqual([['a', 'b'], ['c']]);
  });

  it('never hides the selected zone', () => {
    expect(ids('a')).toEqual([['a'], ['b'], ['c']]);
    expect(ids('b')).toEqual([['a'], ['b'], ['c']]);
  });
});
