import { type Bounds, boundsAround, type LonLat } from './project.ts';

// Two maps of one scale: how far they reach, the same on both whatever their latitudes.

/** Width of each map by its height; compare.css sets the same. */
export const PAIR_ASPECT = 1.5;

/** The diameter of the larger disc takes this part of a map's height. */
const DISC_PART = 1 / 4.5;
/** No frame is lower than this: the basemap shows nothing finer. */
const LOWEST_KM = 12;
/** A zone's picture is 320 km wide at least; a frame must lie within. */
const HIGHEST_KM = 200;
/** How far ports and airports lie, in most cases. */
const SURROUNDINGS_KM = 120;
/** From here on a frame that shows the areas shows the surroundings as well. */
const BOTH_KM = 80;

/** Heights of the frames in kilometres; undefined where one of the two would show nothing of its own. */
export interface PairExtents {
  /** Shows the areas well. */
  readonly area: number | undefined;
  /** Shows ports and airports near. */
  readonly surroundings: number | undefined;
}

/** The extents for two zones whose discs have such radii in kilometres. */
export function pairExtents(radiiKm: readonly number[]): PairExtents {
  if (radiiKm.length === 0) return { area: undefined, surroundings: SURROUNDINGS_KM };
  const wanted = (2 * Math.max(...radiiKm)) / DISC_PART;
  const area = Math.min(HIGHEST_KM, Math.max(LOWEST_KM, wanted));
  return { area, surroundings: area >= BOTH_KM ? undefined : SURROUNDINGS_KM };
}

/** The frame round a zone that is so many kilometres high; of one height, frames are of one scale. */
export const pairFrame = (position: LonLat, kilometres: number): Bounds =>
  boundsAround(position, kilometres);
