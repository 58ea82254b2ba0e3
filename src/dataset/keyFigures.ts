import { factsUnder, isEstablished, preferred } from './claim.ts';
import type { QuestionKey } from './questions.ts';
import type { Claim, Facts } from './schema.ts';

/** The questions that say how large a zone is, the most telling first. */
export const keyQuestions: readonly QuestionKey[] = [
  'plannedArea',
  'tenants',
  'employment',
  'investment',
];

/** Names of the items that stand for the whole zone. */
const whole = ['cumulative', 'total'];

/** The preferred claim that answers a question for the whole zone, and where it stands; none if not established. */
export function keyFigure(
  facts: Facts,
  key: QuestionKey,
): { claim: Claim; path: string } | undefined {
  const all = factsUnder(facts, key);
  const named = all.find(({ item }) => item !== undefined && whole.includes(item)) ?? all[0];
  if (!named || !isEstablished(named.fact)) return undefined;
  const item = named.item === undefined ? '' : `.${named.item}`;
  return { claim: preferred(named.fact), path: `facts.${key}${item}.claims[0]` };
}
