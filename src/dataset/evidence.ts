import type { Dataset } from './dataset.ts';
import { claimsOf, paperParts } from './walk.ts';

/** A record of the evidence base, and what in the dataset was entered from it. */
export interface EvidenceAt {
  /** Position in the evidence base, as `rayong#31` or `paper#framework-0`. */
  readonly id: string;
  readonly file: string;
  readonly path: string;
  /** The dataset only says that this could not be read, so the record need not have been. */
  readonly notSeen: boolean;
}

/** Every record of the evidence base that a dataset was entered from: claims, points on the map, the paper. */
export function* evidenceOf(dataset: Dataset): Generator<EvidenceAt> {
  for (const { file, path, claim } of claimsOf(dataset)) {
    for (const id of claim.evidence ?? []) yield { id, file, path, notSeen: false };
  }
  for (const place of dataset.places.values()) {
    for (const [i, { evidence }] of place.position.claims.entries()) {
      const path = `places.${place.id}.position.claims[${i}]`;
      for (const id of evidence ?? []) yield { id, file: 'places.json', path, notSeen: false };
    }
  }
  if (!dataset.paper) return;
  for (const { path, part } of paperParts(dataset.paper)) {
    for (const id of part.evidence) {
      yield { id, file: 'paper.json', path, notSeen: 'notSeen' in part };
    }
  }
}

/** The order of records of the evidence base: by file, then by position. */
export const compareEvidence = (a: string, b: string): number =>
  a.localeCompare(b, 'en', { numeric: true });
