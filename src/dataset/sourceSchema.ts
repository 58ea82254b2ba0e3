import { z } from 'zod';
import { plain, slug } from './valueSchema.ts';
import { sourceKinds } from './vocabulary.ts';

// The form of data/sources.json. Build-time only, as schema.ts.

const cslDate = z.strictObject({
  'date-parts': z.tuple([z.array(z.number().int()).min(1).max(3)]),
});
const source = z.strictObject({
  id: slug,
  type: z.enum([
    'legislation',
    'webpage',
    'article-journal',
    'report',
    'article-newspaper',
    'entry-encyclopedia',
    'dataset',
    'chapter',
    'thesis',
  ]),
  kind: z.enum(sourceKinds),
  title: plain,
  author: z
    .array(
      z.union([
        z.strictObject({ family: plain, given: plain }),
        z.strictObject({ literal: plain }),
      ]),
    )
    .optional(),
  publisher: plain.optional(),
  'container-title': plain.optional(),
  volume: plain.optional(),
  issue: plain.optional(),
  page: plain.optional(),
  issued: cslDate.optional(),
  accessed: cslDate,
  URL: z
    .url({ protocol: /^https?$/ })
    .max(2000)
    .optional(),
  DOI: plain.optional(),
  language: z
    .string()
    .regex(/^[a-z]{2}(-[A-Za-z]+)?$/)
    .optional(),
  note: plain.optional(),
});
/** A bibliographic record in CSL-JSON, with our kind. */
export type Source = z.infer<typeof source>;
export const sourcesSchema = z.strictObject({
  $schema: z.string().optional(),
  sources: z.array(source),
});
