import {
  factsUnder,
  isAmount,
  isDisputed,
  isEstablished,
  isText,
  itemLabel,
  preferred,
  rivals,
} from '../claim.ts';
import { type QuestionKey, question, questionKeys } from '../questions.ts';
import type { Claim, Established, Facts, Place, Source, Text } from '../schema.ts';
import { type Column, figure, flag, text } from './csv.ts';
import { type ClaimedRow, qualityColumns, sourceColumns } from './provenanceColumns.ts';
import { ruleText } from './ruleText.ts';

/** A zone by its id, or a country by its code, with its facts. */
export interface Subject {
  readonly id: string;
  readonly facts: Facts;
}

/** Finds what the rows name beside their subjects, in a dataset or in what a page has loaded. */
export interface Known {
  readonly source: (id: string) => Source | undefined;
  readonly place: (id: string) => Place | undefined;
}

/** One claim with the fact that it belongs to. */
export interface ClaimRow extends ClaimedRow {
  /** Position in the dataset: subject, question, item if any, number of the claim from 1. */
  readonly id: string;
  readonly subject: string;
  readonly key: QuestionKey;
  readonly item: string | undefined;
  readonly itemLabel: Text | undefined;
  readonly fact: Established;
}

/** Every claim of some subjects: the rows of facts.csv. */
export function* claimRows(subjects: Iterable<Subject>, known: Known): Generator<ClaimRow> {
  for (const { id: subject, facts } of subjects) {
    for (const key of questionKeys) {
      for (const { item, fact } of factsUnder(facts, key)) {
        if (!isEstablished(fact)) continue;
        const at = [subject, key, ...(item === undefined ? [] : [item])].join('/');
        const label = itemLabel({ item, fact }, known.place);
        for (const [i, claim] of fact.claims.entries()) {
          const source = known.source(claim.source);
          yield { id: `${at}/${i + 1}`, subject, key, item, itemLabel: label, fact, claim, source };
        }
      }
    }
  }
}

const numeric = ({ value }: Claim, end: 'min' | 'max'): number | undefined => {
  if (!isAmount(value)) return undefined;
  return typeof value === 'number' ? value : value[end];
};

/** Sentences and dates as they are; structured rules as one line; nothing for figures. */
function words({ value }: Claim): string | undefined {
  if (typeof value === 'string') return value;
  return isText(value) ? value.en : ruleText(value);
}

/** The readings of a fact with their challenges, e.g. `geography: bears out;capital: eases`. */
function bearingsOf({ challenges = [], bearings = {} }: Established): string | undefined {
  const read = challenges.flatMap((name) => {
    const bearing = bearings[name];
    return bearing ? [`${name}: ${bearing}`] : [];
  });
  return read.length === 0 ? undefined : read.join(';');
}

/** The columns of facts.csv. */
export const claimColumns: readonly Column<ClaimRow>[] = [
  text('id', 'Position in this version: subject, question, item, number of the claim', (r) => r.id),
  text('subject', 'Zone id, or ISO code of a country', (r) => r.subject),
  text('dimension', 'Part of the description', (r) => question(r.key).dimension),
  text('question', 'Key of the question', (r) => r.key),
  text('question_label', 'Question in English', (r) => question(r.key).label.en),
  text('item', 'Name of one fact among several under a question', (r) => r.item),
  text('item_label', 'Item in English, where its value does not say it', (r) => r.itemLabel?.en),
  text('item_label_zh', 'Item in Chinese', (r) => r.itemLabel?.zh),
  flag('preferred', 'Whether the atlas prefers this claim', (r) => preferred(r.fact) === r.claim),
  flag('disputed', 'Whether claims of this fact disagree about one date', (r) =>
    isDisputed(question(r.key), r.fact),
  ),
  flag('rival', 'Whether this claim disagrees with the preferred one', (r) =>
    rivals(question(r.key), r.fact).includes(r.claim),
  ),
  figure('value_min', 'Figure, or the lower end of a range', (r) => numeric(r.claim, 'min')),
  figure('value_max', 'Figure, or the upper end of a range', (r) => numeric(r.claim, 'max')),
  text('value', 'Date, sentence in English, or rule in one line of English', (r) => words(r.claim)),
  text('value_zh', 'Sentence in Chinese', ({ claim: { value } }) =>
    isText(value) ? value.zh : undefined,
  ),
  text('value_json', 'Structured rule as JSON', ({ claim: { value } }) =>
    ruleText(value) === undefined ? undefined : JSON.stringify(value),
  ),
  text('unit', 'ha, km, %, people, firms, or a currency and what it is for', (r) => r.claim.unit),
  ...qualityColumns,
  ...sourceColumns,
  text('why', 'Why the preferred claim is preferred', (r) => r.fact.why?.en),
  text('why_zh', 'The same in Chinese', (r) => r.fact.why?.zh),
  text(
    'challenges',
    'Challenges of the 2018 paper that the fact speaks to, separated by semicolons',
    ({ fact }) => fact.challenges?.join(';'),
  ),
  text(
    'bearings',
    'How the fact bears on each of them, a reading of the editors; none where the claims do not plainly say',
    ({ fact }) => bearingsOf(fact),
  ),
];
