/** Bounds of the height of an embed, in CSS pixels: the highest holds every page of the atlas on a phone. */
export const FRAME_HEIGHT = { least: 200, most: 4000 } as const;
