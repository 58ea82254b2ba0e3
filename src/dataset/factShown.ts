import type { QuestionKey } from './questions.ts';
import type { Established } from './schema.ts';

/** A fact away from the list that it stands in, with where that is. */
export interface FactShown {
  readonly question: QuestionKey;
  readonly item: string | undefined;
  /** File and path, as the validator writes them. */
  readonly at: string;
  readonly fact: Established;
}
