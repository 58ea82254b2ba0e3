/**
 * Bounds of the height of an embed, in CSS pixels. The highest holds every page of the atlas on a phone of 320 px,
 * of which `/data/` is the longest; a test measures it.
 */
export const FRAME_HEIGHT = { least: 200, most: 120_000 } as const;
