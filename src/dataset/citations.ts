import type { ZoneBundle } from './bundle.ts';
import { factsUnder, isEstablished } from './claim.ts';
import { type Dimension, dimensions } from './dimensions.ts';
import { questionKeys, questions } from './questions.ts';
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

/** What the head of a zone's page cites: its names and where its sites lie. */
function* leadSources({ zone, places }: ZoneBundle): Generator<string> {
  yield* zone.names.sources;
  for (const site of zone.sites) {
    for (const claim of places[site]?.position.claims ?? []) yield claim.source;
  }
}

function* dimensionSources(
  { zone, country, reference, exchangeRates }: ZoneBundle,
  dimension: Dimension,
): Generator<string> {
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

function* inReadingOrder(bundles: readonly ZoneBundle[]): Generator<string> {
  for (const bundle of bundles) yield* leadSources(bundle);
  for (const dimension of dimensions) {
    for (const bundle of bundles) yield* dimensionSources(bundle, dimension);
  }
}

function number(
  ids: Iterable<string>,
  isKnown: (id: string) => boolean,
): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  for (const id of ids) if (isKnown(id) && !numbers.has(id)) numbers.set(id, numbers.size + 1);
  return numbers;
}

/** Numbers a zone's sources from 1 in the order in which a reader meets them. */
export const numberSources = (bundle: ZoneBundle): ReadonlyMap<string, number> =>
  number(inReadingOrder([bundle]), (id) => bundle.sources[id] !== undefined);

/**
 * Numbers the sources of two zones from 1: first those that `shown` names, as a reader of the comparison meets
 * them, then all others of both zones.
 */
export const numberSourcesOfPair = (
  a: ZoneBundle,
  b: ZoneBundle,
  shown: Iterable<string> = [],
): ReadonlyMap<string, number> =>
  number(
    [...shown, ...inReadingOrder([a, b])],
    (id) => a.sources[id] !== undefined || b.sources[id] !== undefined,
  );
