import type { ZoneBundle } from '../../dataset/bundle.ts';
import { type Quantity, type QuestionKey, question } from '../../dataset/questions.ts';
import { amountDifference, commonWages } from './amounts.ts';
import { answerOf, itemMeaning, preferredHere, representative } from './answers.ts';
import { type Case, type Compared, caveatsOf, hereOf } from './caveats.ts';
import type { Answer, Both, CellFact, ClaimHere, Difference, QuestionRow } from './comparison.ts';
import { sides } from './comparison.ts';
import { dateDifference } from './dates.ts';
import { foreignDifference, taxDifference, tenureDifference } from './rules.ts';

/** What rows are made from. */
export interface Pair extends Both<ZoneBundle> {
  readonly today: string;
}

type Established = Extract<Answer, { state: 'established' }>;

/** Rules and wages have several items for one thing: the first that holds stands for them. */
const oneStandsForAll = (key: QuestionKey, quantity: Quantity): boolean =>
  key === 'minimumWage' || !isFigure(quantity);

const isFigure = (quantity: Quantity): boolean =>
  !['text', 'date', 'taxSchedule', 'tenure', 'foreignRule'].includes(quantity);

function differenceOf(pair: Pair, key: QuestionKey, { a, b }: Both<ClaimHere>): Difference {
  const { quantity } = question(key);
  switch (quantity) {
    case 'text':
      return { kind: 'text' };
    case 'date':
      return dateDifference(a.claim, b.claim);
    case 'taxSchedule': {
      const hosts = { a: pair.a.country.facts, b: pair.b.country.facts };
      return taxDifference(a.claim, b.claim, hosts, pair.today);
    }
    case 'tenure':
      return tenureDifference(a.claim, b.claim);
    case 'foreignRule':
      return foreignDifference(a.claim, b.claim);
    default:
      return amountDifference(a.claim, b.claim, ratesOf(pair));
  }
}

/** The rates of both bundles; each holds all that the dataset has. */
const ratesOf = ({ a, b }: Pair) => ({
  series: [
    ...a.exchangeRates.series,
    ...b.exchangeRates.series.filter(
      (theirs) => !a.exchangeRates.series.some((s) => JSON.stringify(s) === JSON.stringify(theirs)),
    ),
  ],
});

/** The claims of two facts that can be set against each other: the preferred ones, save where only older wages meet. */
function claimsToCompare(pair: Pair, key: QuestionKey, facts: Both<CellFact>) {
  const [a, b] = [preferredHere(facts.a), preferredHere(facts.b)];
  if (!a || !b) return undefined;
  const claims = { a, b };
  const difference = differenceOf(pair, key, claims);
  if (question(key).quantity !== 'wage' || difference.kind !== 'not computed') {
    return { claims, difference };
  }
  const common = difference.why === 'no rate' && commonWages(facts.a, facts.b, ratesOf(pair));
  return common
    ? { claims: common, difference: differenceOf(pair, key, common) }
    : { claims, difference };
}

/** The difference of two established facts, its caveats and what it rests on. */
function compareFacts(
  pair: Pair,
  key: QuestionKey,
  answers: Both<Established>,
  facts: Both<CellFact>,
): Pick<QuestionRow, 'difference' | 'caveats' | 'compared'> {
  const found = claimsToCompare(pair, key, facts);
  if (!found) return { difference: noFigure, caveats: [], compared: undefined };
  const { claims, difference } = found;
  const side = (s: 'a' | 'b'): Compared => ({
    ...claims[s],
    of: facts[s],
    level: answers[s].level,
    options: oneStandsForAll(key, question(key).quantity) ? answers[s].facts.length : 1,
    source: pair[s].sources[claims[s].claim.source],
  });
  const of: Case = { key, today: pair.today, difference, a: side('a'), b: side('b') };
  return { difference, caveats: caveatsOf(of), compared: { a: hereOf(of.a), b: hereOf(of.b) } };
}

const noFigure: Difference = { kind: 'not computed', why: 'no figure' };
const unlikeItems = {
  difference: { kind: 'not computed', why: 'items' },
  caveats: [],
  compared: undefined,
} as const;

function isSameRule({ a, b }: Both<Established>): boolean {
  const isHost = a.level === 'host' && b.level === 'host';
  return isHost && a.facts[0]?.at === b.facts[0]?.at;
}

/** The row of a question as a whole. */
function wholeRow(pair: Pair, key: QuestionKey, answers: Both<Answer>, rest = false): QuestionRow {
  const { dimension: group, quantity, many } = question(key);
  const { a, b } = answers;
  const row = {
    kind: 'question',
    id: rest ? `${key}.rest` : key,
    group,
    key,
    label: undefined,
    rest,
    a,
    b,
    compared: undefined,
    caveats: [],
  } as const;
  if (a.state !== 'established' || b.state !== 'established') {
    const missing = sides.filter((side) => answers[side].state !== 'established');
    return { ...row, difference: { kind: 'missing', sides: missing } };
  }
  const established = { a, b };
  if (isSameRule(established)) return { ...row, difference: { kind: 'same rule' } };
  if (quantity === 'text') return { ...row, difference: { kind: 'text' } };
  if (many && !oneStandsForAll(key, quantity)) return { ...row, ...unlikeItems };
  const [one, other] = [representative(a.facts, pair.today), representative(b.facts, pair.today)];
  if (!one || !other) return { ...row, difference: noFigure };
  return { ...row, ...compareFacts(pair, key, established, { a: one, b: other }) };
}

interface SharedItem extends Both<CellFact> {
  readonly meaning: string;
  /** Sum of the two places in the files: alike from either side. */
  readonly order: number;
}

/** The items of which both sides tell. */
function sharedItems(key: QuestionKey, { a, b }: Both<Established>): readonly SharedItem[] {
  const meaning = ({ item }: CellFact) => item && itemMeaning(key, item);
  return a.facts
    .flatMap((fact, i): SharedItem[] => {
      const name = meaning(fact);
      const j = name === undefined ? -1 : b.facts.findIndex((other) => meaning(other) === name);
      const other = b.facts[j];
      return name === undefined || other === undefined
        ? []
        : [{ meaning: name, order: i + j, a: fact, b: other }];
    })
    .toSorted((x, y) => x.order - y.order || x.meaning.localeCompare(y.meaning, 'en'));
}

const without = (answer: Established, items: readonly CellFact[]): Established => ({
  ...answer,
  facts: answer.facts.filter((fact) => !items.includes(fact)),
});

/** A row for each item that both sides tell of, and one for what is left. */
function itemRows(pair: Pair, key: QuestionKey, answers: Both<Established>): QuestionRow[] {
  const shared = sharedItems(key, answers);
  const rows = shared.map((item): QuestionRow => {
    const { a, b } = answers;
    return {
      kind: 'question',
      id: `${key}.${item.meaning}`,
      group: question(key).dimension,
      key,
      label: item.a.label ?? item.b.label,
      rest: false,
      a: { ...a, facts: [item.a] },
      b: { ...b, facts: [item.b] },
      ...compareFacts(pair, key, answers, item),
    };
  });
  const left = {
    a: without(
      answers.a,
      shared.map(({ a }) => a),
    ),
    b: without(
      answers.b,
      shared.map(({ b }) => b),
    ),
  };
  if (left.a.facts.length === 0 && left.b.facts.length === 0) return rows;
  const orNone = (answer: Established): Answer =>
    answer.facts.length === 0 ? { state: 'not asked' } : answer;
  const rest = { a: orNone(left.a), b: orNone(left.b) };
  return [...rows, wholeRow(pair, key, rest, rows.length > 0)];
}

/** The rows of one question; none where it was put for neither zone. */
export function questionRows(pair: Pair, key: QuestionKey): readonly QuestionRow[] {
  const answers = { a: answerOf(pair.a, key), b: answerOf(pair.b, key) };
  const { a, b } = answers;
  if (a.state === 'not asked' && b.state === 'not asked') return [];
  const { many, quantity } = question(key);
  const bothTell = a.state === 'established' && b.state === 'established';
  if (many && bothTell && !oneStandsForAll(key, quantity) && !isSameRule({ a, b })) {
    return itemRows(pair, key, { a, b });
  }
  return [wholeRow(pair, key, answers)];
}
