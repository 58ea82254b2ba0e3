import {
  type LabelOffset,
  type LabelRequest,
  labelBox,
  labelOffset,
  placeLabels,
  textWidth,
} from './labels.ts';
import { MAX_FLOWS, type PlaceMark, type ZoneMark } from './port.ts';
import { FRAME_WIDTH, type LonLat, type Point } from './project.ts';

/** Sizes of text on the map in CSS pixels; map.css sets the same. */
export const ZONE_TEXT = { prefix: 'zone ', size: 13, height: 16, radius: 6 };
/** The same for places. */
export const PLACE_TEXT = { prefix: 'place ', size: 11, height: 14, radius: 3 };
type TextKind = typeof ZONE_TEXT;

/**
 * Labels are placed twice: for the smallest map that is likely, where only what fits is named, and
 * for a large one, where more is. A side that is free on the small map is free on the large one.
 */
export function labeller(
  at: (p: LonLat) => Point,
  zones: readonly ZoneMark[],
  places: readonly PlaceMark[],
  { region, height, wings = 0 }: { region: boolean; height: number; wings?: number },
) {
  const scales = region ? { small: 0.375, large: 0.7 } : { small: 0.3, large: 0.55 };
  const sides = ({ small, large }: typeof scales, pick: 'small' | 'large') => {
    const scale = pick === 'small' ? small : large;
    const request = (mark: PlaceMark, kind: TextKind, optional: boolean): LabelRequest => {
      const { x, y } = at(mark.position);
      return {
        // A zone and a place may have the same id.
        id: kind.prefix + mark.id,
        x: x * scale,
        y: y * scale,
        width: textWidth(mark.name, kind.size),
        height: kind.height,
        radius: kind.radius,
        optional,
      };
    };
    return {
      zones: zones.map((mark) => request(mark, ZONE_TEXT, zones.length > MAX_FLOWS)),
      places: places.map((mark) => request(mark, PLACE_TEXT, true)),
    };
  };
  const small = sides(scales, 'small');
  const room = (scale: number) => ({
    x: -wings * scale,
    y: 0,
    width: (FRAME_WIDTH + 2 * wings) * scale,
    height: height * scale,
  });
  // Every zone keeps a name, unless there are so many that names would hide each other.
  const smallSides = placeLabels([...small.zones, ...small.places], room(scales.small));
  const large = sides(scales, 'large');
  // What the small map fixed keeps its side; the large map fills the gaps.
  const fixed = [...large.zones, ...large.places].flatMap((label) => {
    const side = smallSides.get(label.id);
    return side === undefined ? [] : [labelBox(label, side)];
  });
  const rest = [...large.zones, ...large.places].filter(({ id }) => !smallSides.has(id));
  const largeSides = placeLabels(rest, room(scales.large), fixed);
  return (markId: string, kind: TextKind): { label: LabelOffset | null; roomy: boolean } => {
    const id = kind.prefix + markId;
    const side = smallSides.get(id) ?? largeSides.get(id);
    const label = side === undefined ? null : labelOffset(side, kind.radius, kind.height);
    return { label, roomy: !smallSides.has(id) };
  };
}
