import { z } from 'zod';
import type { Text } from './schema.ts';

// The form of data/paper.json: what could be read of the paper that the atlas follows.
// As with schema.ts, only build scripts and tests import it as code.

const plain = z
  .string()
  .trim()
  .min(1)
  .max(2000)
  .refine((s) => !/[<>]/.test(s), 'expected plain text without < or >');
const text: z.ZodType<Text> = z.strictObject({ en: plain, zh: plain });
const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected lower-case words joined by hyphens');
const year = z.number().int().min(1978).max(2100);

const cited = {
  source: slug,
  /** Section, table or page of the source. */
  locator: plain.optional(),
  /** Records of the evidence base that this was entered from, as `paper#key-index`. */
  evidence: z.array(z.string().regex(/^paper#[a-z0-9_]+-\d+$/)).min(1),
};

const statement = z.strictObject({ id: slug, text, note: text.optional(), ...cited });
/** One sentence of the paper, in our words. */
export type PaperStatement = z.infer<typeof statement>;

const challenge = z.strictObject({ id: slug, title: text, text, ...cited });
/** A challenge that the paper names. */
export type PaperChallenge = z.infer<typeof challenge>;

const verdict = z.union([z.literal('agrees'), text]);

const seenRow = z.strictObject({
  zone: slug,
  row: z.number().int().min(1).max(7),
  /** The cells; their English is as the paper prints it. */
  name: text,
  year,
  country: text,
  enterprise: text,
  location: text,
  /** What is to be known of the print: cells cut or shortened. */
  note: text.optional(),
  /** How the dataset compares, cell by cell: that it agrees, or in what it differs. */
  comparison: z.strictObject({
    name: verdict,
    year: verdict,
    enterprise: verdict,
    location: verdict,
  }),
  ...cited,
});
const unseenRow = z.strictObject({
  zone: slug,
  /** That the row could not be read, and why its zone is taken to be in the table. */
  notSeen: text,
  ...cited,
});
const row = z.union([seenRow, unseenRow]);
/** A row of the paper's Table 1, read or not. */
export type PaperRow = z.infer<typeof row>;

export const paperSchema = z.strictObject({
  $schema: z.string().optional(),
  citation: z.strictObject({
    authors: z.array(z.strictObject({ family: plain, given: plain })).min(1),
    year,
    title: plain,
    journal: plain,
    volume: plain,
    issue: plain,
    pages: plain,
    doi: z.string().regex(/^10\.\d{4,9}\/\S+$/, 'expected a DOI such as 10.1007/s11442-018-1526-5'),
    keywords: z.array(text),
    note: text.optional(),
    ...cited,
  }),
  abstract: z.array(statement).min(1),
  framework: z.array(statement).min(1),
  table1: z.strictObject({
    caption: text,
    columns: z.array(text).length(5),
    rows: z.array(row).length(7),
    ...cited,
  }),
  challenges: z.array(challenge).length(4),
  suggestions: z.array(statement),
  /** Parts of the paper that no stored copy shows. */
  notSeen: z.array(text),
});
/** What could be read of the paper. */
export type Paper = z.infer<typeof paperSchema>;
