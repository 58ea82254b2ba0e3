import { factsUnder, isEstablished } from './claim.ts';
import type { Dataset } from './dataset.ts';
import type { Paper, PaperChallenge, PaperRow, PaperStatement } from './paperSchema.ts';
import { type QuestionKey, questionKeys } from './questions.ts';
import type { Claim, Country, Established, Facts, Zone } from './schema.ts';

/** An established fact with where it stands, for checks and exports. */
export interface FactAt {
  readonly file: string;
  readonly path: string;
  readonly key: QuestionKey;
  readonly item: string | undefined;
  readonly fact: Established;
}

/** A claim with where it stands; `key` is missing for what an organisation does in a zone. */
export interface ClaimAt {
  readonly file: string;
  readonly path: string;
  readonly claim: Claim;
}

export const zoneFileOf = (zone: Zone): string => `zones/${zone.id}.json`;
export const countryFileOf = (country: Country): string => `countries/${country.id}.json`;

function* established(file: string, facts: Facts): Generator<FactAt> {
  for (const key of questionKeys) {
    for (const { item, fact } of factsUnder(facts, key)) {
      const path = `facts.${key}${item === undefined ? '' : `.${item}`}`;
      if (isEstablished(fact)) yield { file, path, key, item, fact };
    }
  }
}

/** Every established fact of a dataset. */
export function* factsOf(dataset: Dataset): Generator<FactAt> {
  for (const zone of dataset.zones) yield* established(zoneFileOf(zone), zone.facts);
  for (const country of dataset.countries.values()) {
    yield* established(countryFileOf(country), country.facts);
  }
}

function* claimsAt(file: string, path: string, claims: readonly Claim[]): Generator<ClaimAt> {
  for (const [i, claim] of claims.entries()) yield { file, path: `${path}.claims[${i}]`, claim };
}

/** Every claim of a zone: its facts, its participants and their shares. */
export function* zoneClaims(zone: Zone): Generator<ClaimAt> {
  const file = zoneFileOf(zone);
  for (const { path, fact } of established(file, zone.facts)) {
    yield* claimsAt(file, path, fact.claims);
  }
  for (const [i, { claims, share }] of zone.participations.entries()) {
    const path = `participations[${i}]`;
    yield* claimsAt(file, path, claims);
    if (share) yield* claimsAt(file, `${path}.share`, share.claims);
  }
}

/** Every claim of a country's regime. */
export function* countryClaims(country: Country): Generator<ClaimAt> {
  const file = countryFileOf(country);
  for (const { path, fact } of established(file, country.facts)) {
    yield* claimsAt(file, path, fact.claims);
  }
}

/** Every claim of a dataset, save the positions of places. */
export function* claimsOf(dataset: Dataset): Generator<ClaimAt> {
  for (const zone of dataset.zones) yield* zoneClaims(zone);
  for (const country of dataset.countries.values()) yield* countryClaims(country);
}

/** A part of the paper that says where it was read. */
export type PaperPart =
  | PaperStatement
  | PaperChallenge
  | PaperRow
  | Paper['citation']
  | Paper['table1'];

/** Every part of the paper that has a source, with where it stands. */
export function* paperParts(paper: Paper): Generator<{ path: string; part: PaperPart }> {
  const { citation, abstract, framework, table1, challenges, suggestions } = paper;
  yield { path: 'citation', part: citation };
  yield { path: 'table1', part: table1 };
  const lists = { abstract, framework, 'table1.rows': table1.rows, challenges, suggestions };
  for (const [name, parts] of Object.entries(lists)) {
    for (const [i, part] of parts.entries()) yield { path: `${name}[${i}]`, part };
  }
}
