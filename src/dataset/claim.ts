export {
  dateOf,
  isAmount,
  isForeignRule,
  isTaxSchedule,
  isTenure,
  isText,
  OLD_AFTER_YEARS,
} from './value.ts';

import { type Question, type QuestionKey, question } from './questions.ts';
import type {
  Amount,
  Claim,
  Established,
  Fact,
  Facts,
  Items,
  NotEstablished,
  Place,
  Text,
} from './schema.ts';
import { dateOf, isAmount, isTaxSchedule, isText } from './value.ts';

/** Whether a fact is answered by a claim. */
export function isEstablished(answer: Fact | Items): answer is Established {
  return 'claims' in answer && Array.isArray(answer.claims);
}

/** Whether a question was put and nobody's page answered it. Item names are lower case, so none reads so. */
export function isNotEstablished(answer: Fact | Items): answer is NotEstablished {
  return 'notEstablished' in answer;
}

/** One fact of a zone or regime, with the name it bears among several under one question. */
export interface NamedFact {
  readonly item: string | undefined;
  readonly fact: Fact;
}

/** Undated events come last. */
const LAST = '9999';

function byDate(a: NamedFact, b: NamedFact): number {
  const date = ({ fact }: NamedFact) => (isEstablished(fact) && dateOf(preferred(fact))) || LAST;
  return date(a).localeCompare(date(b));
}

/** The facts under one question: events by date, others in the order of the file; none where it was never put. */
export function factsUnder(facts: Facts, key: QuestionKey): NamedFact[] {
  const answer = facts[key];
  if (!answer) return [];
  if (isEstablished(answer) || isNotEstablished(answer)) return [{ item: undefined, fact: answer }];
  const items = Object.entries(answer).map(([item, fact]) => ({ item, fact }));
  return question(key).events ? items.toSorted(byDate) : items;
}

/** The claim that the dataset prefers. */
export function preferred(fact: Established): Claim {
  const [first] = fact.claims;
  if (!first) throw new Error('A fact without a claim passed validation');
  return first;
}

/** The year of a date string, e.g. 2016 for `2016-05`. */
export const yearOf = (date: string): number => Number(date.slice(0, 4));

/** Dates agree as far as the coarser of the two goes: 2005 agrees with 2005-07-01. */
function datesAgree(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) === b.slice(0, length);
}

/** How far “about” reaches to either side when two figures are compared. */
const ABOUT = 0.05;

/** The values that a numeric claim leaves possible, as a closed interval. */
export function interval(claim: Claim, value: Amount): readonly [number, number] {
  const [low, high] = typeof value === 'number' ? [value, value] : [value.min, value.max];
  switch (claim.qualifier) {
    case 'over':
    case 'at least':
      return [low, Number.POSITIVE_INFINITY];
    case 'under':
    case 'up to':
      return [0, high];
    case 'about':
      return [low * (1 - ABOUT), high * (1 + ABOUT)];
    default:
      return [low, high];
  }
}

/** Whether two claims can both be true of the same date. Sentences agree unless marked as contradicting. */
export function agree(a: Claim, b: Claim): boolean {
  if (a.contradicts || b.contradicts) return false;
  if (isText(a.value) && isText(b.value)) return true;
  if (typeof a.value === 'string' && typeof b.value === 'string')
    return datesAgree(a.value, b.value);
  if (isAmount(a.value) && isAmount(b.value)) {
    if (a.unit !== b.unit) return true;
    const [lowA, highA] = interval(a, a.value);
    const [lowB, highB] = interval(b, b.value);
    return lowA <= highB && lowB <= highA;
  }
  return JSON.stringify(a.value) === JSON.stringify(b.value);
}

function sameDate(a: Claim, b: Claim): boolean {
  const [dateA, dateB] = [dateOf(a), dateOf(b)];
  return dateA === undefined || dateB === undefined ? dateA === dateB : datesAgree(dateA, dateB);
}

/** The claims that disagree with the preferred one; for values that change, only those of its own date. */
export function rivals(of: Question, fact: Established): Claim[] {
  const first = preferred(fact);
  return fact.claims.filter((c) => !agree(first, c) && (!of.varies || sameDate(first, c)));
}

/** Whether any two claims of a fact disagree about one date: then it needs to say why the first is preferred. */
export function isDisputed(of: Question, fact: Established): boolean {
  if (!of.varies) return rivals(of, fact).length > 0;
  return fact.claims.some((a, i) =>
    fact.claims.slice(i + 1).some((b) => sameDate(a, b) && !agree(a, b)),
  );
}

/** The claims of a value that changes, oldest first; undated ones are left out. */
export function series(fact: Established): Claim[] {
  return fact.claims
    .filter((c) => dateOf(c) !== undefined)
    .toSorted((a, b) => (dateOf(a) ?? '').localeCompare(dateOf(b) ?? ''));
}

/**
 * What one fact among several is called: its own label, the option of a tax schedule, or the place at the other
 * end of a distance. Undefined where the fact stands alone or its sentence says it itself.
 */
export function itemLabel(
  { item, fact }: NamedFact,
  place: (id: string) => Place | undefined,
): Pick<Text, 'en' | 'zh'> | undefined {
  if (item === undefined || !isEstablished(fact)) return undefined;
  if (fact.label) return fact.label;
  const { value } = preferred(fact);
  if (isTaxSchedule(value)) return value.label;
  return isText(value) ? undefined : place(item)?.names;
}
