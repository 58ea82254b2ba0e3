import { readFileSync } from 'node:fs';
import { factsUnder, isEstablished } from '../../../src/dataset/claim.ts';
import { type Claim, countrySchema, type Facts, zoneSchema } from '../../../src/dataset/schema.ts';

const json = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../data/${path}`, import.meta.url), 'utf8'));

/** The facts of a zone, from its file. */
export const zoneFacts = (id: string): Facts => zoneSchema.parse(json(`zones/${id}.json`)).facts;

/** The facts of a country, from its file. */
export const countryFacts = (id: string): Facts =>
  countrySchema.parse(json(`countries/${id}.json`)).facts;

/** The claims about a country's standard income tax rate. */
export function standardClaims(id: string): readonly Claim[] {
  const [first] = factsUnder(countryFacts(id), 'standardIncomeTax');
  if (!first || !isEstablished(first.fact)) throw new Error(`${id} has no standard rate`);
  return first.fact.claims;
}
