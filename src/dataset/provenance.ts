import {
  dateOf,
  factsUnder,
  isDisputed,
  isEstablished,
  OLD_AFTER_YEARS,
  preferred,
  yearOf,
} from './claim.ts';
import type { Dimension } from './dimensions.ts';
import { question, questionKeys } from './questions.ts';
import type { Claim, Facts, Source } from './schema.ts';

/** Whether a source speaks in its own cause: the zone's developer, or state press about its country's zone. */
export const isSelfReported = (source: Source | undefined): boolean =>
  source?.kind === 'zone' || source?.kind === 'state press';

/**
 * Whether a claim tells of a state of things that may have changed since: its date lies more than
 * {@link OLD_AFTER_YEARS} years before `today` (a date string), and the question is one whose answer changes.
 */
export function isOld(varies: boolean, claim: Claim, today: string): boolean {
  const date = dateOf(claim);
  if (!varies || date === undefined || claim.validTo !== undefined) return false;
  if (claim.validFrom !== undefined) return false;
  return yearOf(today) - yearOf(date) > OLD_AFTER_YEARS;
}

/** What is known of a zone or regime, in numbers of facts; `claims` counts every source's statement. */
export interface Tally {
  readonly claims: number;
  readonly established: number;
  readonly disputed: number;
  /** The preferred claim comes from the zone itself or from state press. */
  readonly selfReported: number;
  /** The preferred claim is an old figure. */
  readonly old: number;
  readonly notEstablished: number;
}

/** What a tally needs to know of the world. */
export interface Provenance {
  readonly source: (id: string) => Source | undefined;
  /** The day on which the dataset was read, as `2026-11-24`. */
  readonly today: string;
}

/** Counts the facts under every question, or under those of one dimension. */
export function tally(facts: Facts, { source, today }: Provenance, dimension?: Dimension): Tally {
  const counts = {
    claims: 0,
    established: 0,
    disputed: 0,
    selfReported: 0,
    old: 0,
    notEstablished: 0,
  };
  for (const key of questionKeys) {
    const of = question(key);
    if (dimension !== undefined && of.dimension !== dimension) continue;
    for (const { fact } of factsUnder(facts, key)) {
      if (!isEstablished(fact)) {
        counts.notEstablished += 1;
        continue;
      }
      const first = preferred(fact);
      counts.established += 1;
      counts.claims += fact.claims.length;
      counts.disputed += Number(isDisputed(of, fact));
      counts.selfReported += Number(isSelfReported(source(first.source)));
      counts.old += Number(isOld(of.varies === true, first, today));
    }
  }
  return counts;
}
