import type { ZoneBundle } from '../../dataset/bundle.ts';
import type { Comparison } from './comparison.ts';

/**
 * Puts two zones side by side: all that was asked of either, what tells them apart, and what stands in the way
 * of comparing them. `today` is the edition's date, from which ages are counted.
 */
export function compareZones(a: ZoneBundle, b: ZoneBundle, today: string): Comparison {
  return { a, b, today, groups: [] };
}
