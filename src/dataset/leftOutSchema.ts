import { z } from 'zod';
import { evidenceId } from './valueSchema.ts';

// The form of data/left-out.json: records of the evidence base that no claim was entered from, and why.
// As with schema.ts, only build scripts and tests import it as code.

/** Why a record of the evidence base was not published. */
export const leftOutReasons = [
  /** Another record, which is used, says the same. */
  'duplicate',
  /** True, but of no use to a reader. */
  'trivial',
  /** Read only on a mirror or hijacked host, to which no reader should be led. */
  'unsafe link',
  /** A later or better record replaces it. */
  'superseded',
  /** A national rule that the country's file states. */
  'national rule',
  /** Never read in a source. */
  'memory',
  /** Nothing that the atlas says is about it. */
  'other subject',
  /** Read, but not to be believed. */
  'doubtful',
  /** Read in a text without an address that a reader could follow. */
  'not citable',
] as const;

const leftOut = z.strictObject({
  evidence: evidenceId,
  reason: z.enum(leftOutReasons),
});
/** A record of the evidence base that no claim was entered from. */
export type LeftOut = z.infer<typeof leftOut>;

export const leftOutSchema = z.strictObject({
  $schema: z.string().optional(),
  leftOut: z.array(leftOut),
});
