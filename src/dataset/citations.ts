import type { ZoneBundle } from './bundle.ts';
import { factsUnder, isEstablished } from './claim.ts';
import { type Dimension, dimensions, questionKeys, questions } from './questions.ts';
import type { Facts } from './schema.ts';

/** Dimensions in which the host country's regime is shown beside the zone's. */
export const hostDimensions: readonly Dimension[] = ['revenue', 'land', 'talent'];

/** The questions of one dimension, in the order of display. */
export const questionsIn = (dimension: Dimension) =>
  questionKeys.filter((key) => questions[key].dimension === dimension);

function* sourcesOf(facts: Facts, dimension: Dimension): Generator<string> {
  for (const key of questionsIn(dimension)) {
    for (const { fact } of factsUnder(facts, key)) {
      if (isEstablished(fact)) for (const claim of fact.claims) yield claim.source;
    }
  }
}

function* inReadingOrder({
  zone,
  country,
  reference,
  exchangeRates,
  places,
}: ZoneBundle): Generator<string> {
  yield* zone.names.sources;
  for (const site of zone.sites) {
    for (const claim of places[site]?.position.claims ?? []) yield claim.source;
  }
  for (const dimension of dimensions) {
    if (dimension === 'participants') {
      for (const { claims, share } of zone.participations) {
        for (const claim of [...claims, ...(share?.claims ?? [])]) yield claim.source;
      }
    }
    yield* sourcesOf(zone.facts, dimension);
    if (hostDimensions.includes(dimension)) yield* sourcesOf(country.facts, dimension);
    yield* sourcesOf(reference, dimension);
    if (dimension === 'talent') for (const { source } of exchangeRates.series) yield source;
  }
}

/** Numbers a zone's sources from 1 in the order in which a reader meets them. */
export function numberSources(bundle: ZoneBundle): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  for (const id of inReadingOrder(bundle)) {
    if (bundle.sources[id] && !numbers.has(id)) numbers.set(id, numbers.size + 1);
  }
  return numbers;
}
