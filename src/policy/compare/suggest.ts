import type { ZoneSummary } from '../../dataset/bundle.ts';

/** Why a zone is worth comparing with another one. */
export type SuggestionReason = 'same host' | 'same home' | 'most unlike';

/** A zone that a comparison could go on with. */
export interface Suggestion {
  readonly zone: ZoneSummary;
  readonly reason: SuggestionReason;
}

/** So many zones are suggested for each reason. */
const MOST = 3;

const yearIn = ({ founded }: ZoneSummary): number | undefined => {
  const year = Number(founded?.slice(0, 4));
  return founded && Number.isFinite(year) ? year : undefined;
};

/**
 * How unlike two zones are by what the list knows of them: one point for another host, one for another home,
 * and the years between their foundings, of which twenty make one point. A guide for suggestions only.
 */
export function unlikenessInList(a: ZoneSummary, b: ZoneSummary): number {
  const [from, to] = [yearIn(a), yearIn(b)];
  const years = from === undefined || to === undefined ? 0 : Math.abs(from - to) / 20;
  return Number(a.country !== b.country) + Number(a.home?.id !== b.home?.id) + years;
}

/**
 * Zones to compare with one that was chosen: those of the same host country, those whose developer has its seat
 * in the same place, and the one most unlike it. No zone is named twice.
 */
export function suggestionsFor(
  chosen: ZoneSummary,
  zones: readonly ZoneSummary[],
  unlikeness: (a: ZoneSummary, b: ZoneSummary) => number = unlikenessInList,
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
      others.filter(({ country }) => country === chosen.country),
    ),
    ...take(
      'same home',
      others.filter(({ home }) => home !== undefined && home.id === chosen.home?.id),
    ),
    ...take(
      'most unlike',
      others.toSorted((a, b) => unlikeness(chosen, b) - unlikeness(chosen, a)),
      1,
    ),
  ];
}
