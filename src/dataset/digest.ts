import type { ZoneBundle } from './bundle.ts';
import { factsUnder, isEstablished, preferred, rivals } from './claim.ts';
import { question, questionKeys } from './questions.ts';

/** So many answers to one question are shown at once; further ones are folded away. */
export const SHOWN_ANSWERS = 5;
/** So many are printed; styles/print-zone.css leaves out the others. */
const PRINTED_ANSWERS = 3;

function* onPaper({ zone, country, places }: ZoneBundle): Generator<string> {
  yield* zone.names.sources;
  for (const site of zone.sites) {
    for (const claim of places[site]?.position.claims ?? []) yield claim.source;
  }
  for (const { claims, share } of zone.participations) {
    if (claims[0]) yield claims[0].source;
    if (share) for (const claim of share.claims) yield claim.source;
  }
  for (const key of questionKeys) {
    for (const { fact } of factsUnder(zone.facts, key).slice(0, PRINTED_ANSWERS)) {
      if (!isEstablished(fact)) continue;
      for (const claim of [preferred(fact), ...rivals(question(key), fact)]) yield claim.source;
    }
  }
  // The kind of partnership is told as the 2021 paper has it, whichever claim is preferred.
  for (const { fact } of factsUnder(zone.facts, 'partnershipType')) {
    if (isEstablished(fact)) for (const { source } of fact.claims) yield source;
  }
  // The tax path may be drawn for a rule of the host, and its rules on foreign staff beside the zone's.
  for (const key of ['incomeTaxHoliday', 'foreignWorkerRule'] as const) {
    for (const { fact } of factsUnder(country.facts, key)) {
      if (isEstablished(fact)) yield preferred(fact).source;
    }
  }
}

/**
 * The sources that a printed zone page cites. Paper holds the preferred value of each fact with its rivals;
 * notes, earlier figures, further sources of the same and the host's rules stay on the screen.
 */
export const printedSources = (bundle: ZoneBundle): ReadonlySet<string> => new Set(onPaper(bundle));
