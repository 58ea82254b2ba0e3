/** So many of anything are written into a page, and listed in one go. */
export const IN_FULL = 300;

/** Of more, so many at first and with each press, so that a slow device answers at once too. */
export const STEP = 100;

/** What a page holds of a long list at first. */
export const firstOf = <T>(items: readonly T[], inFull = IN_FULL, step = STEP): readonly T[] =>
  items.length > inFull ? items.slice(0, step) : items;
