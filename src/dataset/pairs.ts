import type { AtlasIndex } from './bundle.ts';

/** So many zones at most make a page for each pair: pairs grow with the square of the zones. */
export const MOST_ZONES_IN_PAIRS = 25;

/** Two zones of a comparison, by id. */
export type ZonePair = readonly [string, string];

/** Every pair of zones, each in the order of the list; none where they would be too many. */
export function pairsOf({ zones }: Pick<AtlasIndex, 'zones'>): ZonePair[] {
  if (zones.length > MOST_ZONES_IN_PAIRS) return [];
  return zones.flatMap(({ id: a }, i) => zones.slice(i + 1).map(({ id: b }) => [a, b] as const));
}

/** Whether the build wrote a page of its own for a pair, in this order. */
export const hasPage = (index: Pick<AtlasIndex, 'zones'>, [a, b]: ZonePair): boolean =>
  pairsOf(index).some(([first, second]) => first === a && second === b);
