import type { Source } from '../dataset/schema.ts';

const pad = (part: number) => String(part).padStart(2, '0');

/** A CSL date as a date string, e.g. `2016-05`. */
export function cslDate(date: Source['accessed']): string {
  return date['date-parts'][0].map((part, i) => (i === 0 ? String(part) : pad(part))).join('-');
}

/** When a source came out, as a date string; undefined where it does not say. */
export const issued = (source: Source): string | undefined =>
  source.issued && cslDate(source.issued);
