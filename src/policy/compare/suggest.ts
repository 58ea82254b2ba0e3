import type { ZoneSummary } from '../../dataset/bundle.ts';
import { sameHomeCity, sameHost, unlikeness } from './unlikeness.ts';

/** Why a zone is worth comparing with another one. */
export type SuggestionReason = 'same host' | 'same home' | 'most unlike';

/** A zone that a comparison could go on with. */
export interface Suggestion {
  readonly zone: ZoneSummary;
  readonly reason: SuggestionReason;
}

/** So many zones are suggested for each reason. */
const MOST = 3;

/**
 * Zones to compare with one that was chosen: those of the same host country, those whose developer has its seat
 * in the same place, and the one most unlike it. No zone is named twice.
 */
export function suggestionsFor(
  chosen: ZoneSummary,
  zones: readonly ZoneSummary[],
): readonly Suggestion[] {
  const others = zones.filter(({ id }) => id !== chosen.id);
  const named = new Set<string>();
  const take = (reason: SuggestionReason, found: readonly ZoneSummary[], most = MOST) =>
    found
      .filter(({ id }) => !named.has(id))
      .slice(0, most)
      .map((zone): Suggestion => {
        named.add(zone.id);
        return { zone, reason };
      });
  return [
    ...take(
      'same host',
      others.filter((zone) => sameHost(chosen, zone)),
    ),
    ...take(
      'same home',
      others.filter((zone) => sameHomeCity(chosen, zone)),
    ),
    ...take(
      'most unlike',
      others.toSorted((a, b) => unlikeness(chosen, b) - unlikeness(chosen, a)),
      1,
    ),
  ];
}
