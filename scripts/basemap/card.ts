import { type Bounds, boxOf, REGION, unproject } from '../../src/map/project.ts';

/** Size in pixels of the map on a picture that is shown where a page is linked. */
export const CARD_MAP = { width: 560, height: 630 } as const;

/** The whole region in the proportions of that map. */
export const CARD_BOUNDS: Bounds = (() => {
  const { x, y, width, height } = boxOf(REGION);
  const wide = (height * CARD_MAP.width) / CARD_MAP.height;
  const left = x + width / 2 - wide / 2;
  const [west, north] = unproject({ x: left, y });
  const [east, south] = unproject({ x: left + wide, y: y + height });
  return { west, south, east, north };
})();
