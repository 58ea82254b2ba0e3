import { bearings, type Challenge } from '../../dataset/vocabulary.ts';

/** Every reading of a fact, in the order of the legend; “none” last. */
export const readings = [...bearings, 'none'] as const;

/** The address within the page of what a zone’s facts say about a challenge, e.g. `capital-rayong`. */
export const challengeId = (challenge: Challenge, zone: string): string => `${challenge}-${zone}`;
