import type { Dataset } from './dataset.ts';
import { claimsOf, countryFileOf, factsOf, paperParts, zoneFileOf } from './walk.ts';

/** One thing naming another by its id, and where it does so. */
export interface Reference {
  readonly kind: 'source' | 'organisation' | 'place' | 'zone' | 'country';
  readonly id: string;
  readonly file: string;
  readonly path: string;
}

function* fromZones({ zones }: Dataset): Generator<Reference> {
  for (const zone of zones) {
    const file = zoneFileOf(zone);
    const list = (kind: Reference['kind'], ids: readonly string[], path: string) =>
      ids.map((id, i): Reference => ({ kind, id, file, path: `${path}[${i}]` }));
    yield* list('source', zone.names.sources, 'names.sources');
    yield* list('place', zone.sites, 'sites');
    yield* list('place', zone.nearby ?? [], 'nearby');
    for (const [i, { organisation, shareOf }] of zone.participations.entries()) {
      const path = `participations[${i}]`;
      yield { kind: 'organisation', id: organisation, file, path: `${path}.organisation` };
      if (shareOf) yield { kind: 'organisation', id: shareOf, file, path: `${path}.shareOf` };
    }
    for (const [dimension, { actors, sources }] of Object.entries(zone.transfers ?? {})) {
      yield* list('organisation', actors, `transfers.${dimension}.actors`);
      yield* list('source', sources, `transfers.${dimension}.sources`);
    }
    yield { kind: 'country', id: zone.country, file, path: 'country' };
  }
}

function* fromOrganisations({ organisations }: Dataset): Generator<Reference> {
  const file = 'organisations.json';
  for (const { id, home, sources } of organisations.values()) {
    const path = `organisations.${id}`;
    if (home) yield { kind: 'place', id: home, file, path: `${path}.home` };
    for (const source of sources) {
      yield { kind: 'source', id: source, file, path: `${path}.sources` };
    }
  }
}

function* fromPlaces({ places }: Dataset): Generator<Reference> {
  for (const { id, position } of places.values()) {
    for (const [i, { source }] of position.claims.entries()) {
      const path = `places.${id}.position.claims[${i}].source`;
      yield { kind: 'source', id: source, file: 'places.json', path };
    }
  }
}

function* fromPaper({ paper }: Dataset): Generator<Reference> {
  const file = 'paper.json';
  if (!paper) return;
  for (const { path, part } of paperParts(paper)) {
    yield { kind: 'source', id: part.source, file, path: `${path}.source` };
  }
  for (const [i, { zone }] of paper.table1.rows.entries()) {
    yield { kind: 'zone', id: zone, file, path: `table1.rows[${i}].zone` };
  }
}

function* fromExchangeRates({ exchangeRates }: Dataset): Generator<Reference> {
  for (const [i, { source }] of (exchangeRates?.series ?? []).entries()) {
    yield { kind: 'source', id: source, file: 'exchange-rates.json', path: `series[${i}].source` };
  }
}

/** Everything in a dataset that names another thing by its id. */
export function* referencesOf(dataset: Dataset): Generator<Reference> {
  for (const { file, path, claim } of claimsOf(dataset)) {
    yield { kind: 'source', id: claim.source, file, path: `${path}.source` };
  }
  yield* fromZones(dataset);
  for (const { file, path, key, item } of factsOf(dataset)) {
    if (key === 'connections' && item) yield { kind: 'place', id: item, file, path };
  }
  for (const country of dataset.countries.values()) {
    yield { kind: 'place', id: country.capital, file: countryFileOf(country), path: 'capital' };
  }
  yield* fromOrganisations(dataset);
  yield* fromPlaces(dataset);
  yield* fromPaper(dataset);
  yield* fromExchangeRates(dataset);
}
