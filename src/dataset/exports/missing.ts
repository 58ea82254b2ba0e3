import { factsUnder, isEstablished } from '../claim.ts';
import { type QuestionKey, question, questionKeys } from '../questions.ts';
import type { Text } from '../schema.ts';
import { type Column, text } from './csv.ts';
import type { Subject } from './facts.ts';

/** A question that was put and not answered. */
export interface MissingRow {
  readonly subject: string;
  readonly key: QuestionKey;
  readonly lookedFor: Text;
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
  text('subject', 'Zone id, or ISO code of a country', (r) => r.subject),
  text('dimension', 'Part of the description', (r) => question(r.key).dimension),
  text('question', 'Key of the question', (r) => r.key),
  text('question_label', 'Question in English', (r) => question(r.key).label.en),
  text('looked_for', 'What was looked for', (r) => r.lookedFor.en),
  text('looked_for_zh', 'What was looked for, in Chinese', (r) => r.lookedFor.zh),
];
