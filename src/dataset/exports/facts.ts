import { factsUnder, isAmount, isDisputed, isEstablished, isText } from '../claim.ts';
import { type QuestionKey, question, questionKeys } from '../questions.ts';
import type { Claim, Established, Facts, NotEstablished, Source } from '../schema.ts';
import type { Column } from './csv.ts';

/** A zone by its id, or a country by its code, with its facts. */
export interface Subject {
  readonly id: string;
  readonly facts: Facts;
}

/** One claim with the fact that it belongs to. */
export interface ClaimRow {
  readonly subject: string;
  readonly key: QuestionKey;
  readonly item: string | undefined;
  readonly fact: Established;
  readonly claim: Claim;
  readonly source: Source | undefined;
}

/** Every claim of some subjects: the rows of facts.csv. */
export function* claimRows(
  subjects: Iterable<Subject>,
  source: (id: string) => Source | undefined,
): Generator<ClaimRow> {
  for (const { id: subject, facts } of subjects) {
    for (const key of questionKeys) {
      for (const { item, fact } of factsUnder(facts, key)) {
        if (!isEstablished(fact)) continue;
        for (const claim of fact.claims) {
          yield { subject, key, item, fact, claim, source: source(claim.source) };
        }
      }
    }
  }
}

const numeric = ({ value }: Claim, end: 'min' | 'max'): number | undefined => {
  if (!isAmount(value)) return undefined;
  return typeof value === 'number' ? value : value[end];
};

/** Sentences and dates as they are; structured rules as JSON; nothing for plain numbers. */
function words({ value }: Claim): string | undefined {
  if (isAmount(value)) return undefined;
  if (typeof value === 'string') return value;
  return isText(value) ? value.en : JSON.stringify(value);
}

/** The columns of facts.csv. */
export const claimColumns: readonly Column<ClaimRow>[] = [
  {
    name: 'subject',
    type: 'string',
    description: 'Zone id, or ISO code of a country',
    cell: (r) => r.subject,
  },
  {
    name: 'dimension',
    type: 'string',
    description: 'Part of the description',
    cell: (r) => question(r.key).dimension,
  },
  { name: 'question', type: 'string', description: 'Key of the question', cell: (r) => r.key },
  {
    name: 'question_label',
    type: 'string',
    description: 'Question in English',
    cell: (r) => question(r.key).label.en,
  },
  {
    name: 'item',
    type: 'string',
    description: 'Name of one fact among several under a question',
    cell: (r) => r.item,
  },
  {
    name: 'item_label',
    type: 'string',
    description: 'Item in English',
    cell: (r) => r.fact.label?.en,
  },
  {
    name: 'preferred',
    type: 'boolean',
    description: 'Whether the dataset prefers this claim',
    cell: (r) => r.fact.claims[0] === r.claim,
  },
  {
    name: 'disputed',
    type: 'boolean',
    description: 'Whether claims of this fact disagree about one date',
    cell: (r) => isDisputed(question(r.key), r.fact),
  },
  {
    name: 'value_min',
    type: 'number',
    description: 'Figure, or the lower end of a range',
    cell: (r) => numeric(r.claim, 'min'),
  },
  {
    name: 'value_max',
    type: 'number',
    description: 'Figure, or the upper end of a range',
    cell: (r) => numeric(r.claim, 'max'),
  },
  {
    name: 'value',
    type: 'string',
    description: 'Sentence in English, date, or structured rule as JSON',
    cell: (r) => words(r.claim),
  },
  {
    name: 'value_zh',
    type: 'string',
    description: 'Sentence in Chinese',
    cell: (r) => (isText(r.claim.value) ? r.claim.value.zh : undefined),
  },
  {
    name: 'unit',
    type: 'string',
    description: 'ha, km, %, people, firms, or a currency and what it is for',
    cell: (r) => r.claim.unit,
  },
  {
    name: 'qualifier',
    type: 'string',
    description: 'about, over, under, up to, at least',
    cell: (r) => r.claim.qualifier,
  },
  {
    name: 'basis',
    type: 'string',
    description: 'planned, forecast, computed, inferred',
    cell: (r) => r.claim.basis,
  },
  {
    name: 'as_of',
    type: 'string',
    description: 'Date for which the value holds',
    cell: (r) => r.claim.asOf,
  },
  {
    name: 'valid_from',
    type: 'string',
    description: 'First date of a rule',
    cell: (r) => r.claim.validFrom,
  },
  {
    name: 'valid_to',
    type: 'string',
    description: 'Last date of a rule',
    cell: (r) => r.claim.validTo,
  },
  {
    name: 'instrument',
    type: 'string',
    description: 'Legal instrument',
    cell: (r) => r.claim.instrument,
  },
  {
    name: 'source',
    type: 'string',
    description: 'Source id, see sources.csl.json',
    cell: (r) => r.claim.source,
  },
  {
    name: 'source_kind',
    type: 'string',
    description: 'Kind of source',
    cell: (r) => r.source?.kind,
  },
  {
    name: 'source_title',
    type: 'string',
    description: 'Title of the source',
    cell: (r) => r.source?.title,
  },
  {
    name: 'source_url',
    type: 'string',
    description: 'Address of the source',
    cell: (r) => r.source?.URL,
  },
  {
    name: 'locator',
    type: 'string',
    description: 'Page, article or section',
    cell: (r) => r.claim.locator,
  },
  { name: 'note', type: 'string', description: 'Note in English', cell: (r) => r.claim.note?.en },
  {
    name: 'note_zh',
    type: 'string',
    description: 'Note in Chinese',
    cell: (r) => r.claim.note?.zh,
  },
  {
    name: 'why',
    type: 'string',
    description: 'Why the preferred claim is preferred',
    cell: (r) => r.fact.why?.en,
  },
];

/** A question that was put and not answered. */
export interface MissingRow {
  readonly subject: string;
  readonly key: QuestionKey;
  readonly lookedFor: NotEstablished['notEstablished'];
}

/** Every question of some subjects that is not established. */
export function* missingRows(subjects: Iterable<Subject>): Generator<MissingRow> {
  for (const { id: subject, facts } of subjects) {
    for (const key of questionKeys) {
      for (const { fact } of factsUnder(facts, key)) {
        if (!isEstablished(fact)) yield { subject, key, lookedFor: fact.notEstablished };
      }
    }
  }
}

/** The columns of not-established.csv. */
export const missingColumns: readonly Column<MissingRow>[] = [
  {
    name: 'subject',
    type: 'string',
    description: 'Zone id, or ISO code of a country',
    cell: (r) => r.subject,
  },
  {
    name: 'dimension',
    type: 'string',
    description: 'Part of the description',
    cell: (r) => question(r.key).dimension,
  },
  { name: 'question', type: 'string', description: 'Key of the question', cell: (r) => r.key },
  {
    name: 'question_label',
    type: 'string',
    description: 'Question in English',
    cell: (r) => question(r.key).label.en,
  },
  {
    name: 'looked_for',
    type: 'string',
    description: 'What was looked for',
    cell: (r) => r.lookedFor.en,
  },
  {
    name: 'looked_for_zh',
    type: 'string',
    description: 'What was looked for, in Chinese',
    cell: (r) => r.lookedFor.zh,
  },
];
