import {
  isAmount,
  isDisputed,
  isEstablished,
  isForeignRule,
  isTaxSchedule,
} from '../../dataset/claim.ts';
import { isOld, isSelfReported } from '../../dataset/provenance.ts';
import { type QuestionKey, question } from '../../dataset/questions.ts';
import type { Claim, Source, Value } from '../../dataset/schema.ts';
import { foreignLimit } from '../foreignStaff.ts';
import { isOtherCurrency } from './amounts.ts';
import type { Both, Caveat, CellFact, ClaimHere, Difference, Side } from './comparison.ts';
import { sides } from './comparison.ts';
import { holdsOn, isUndated, MOST_YEARS_APART, yearsApart } from './period.ts';

/** One side of what is compared. */
export interface Compared extends ClaimHere {
  /** The fact that the claim belongs to. */
  readonly of: CellFact;
  readonly level: 'zone' | 'host';
  /** How many rules the claim was taken from. */
  readonly options: number;
  readonly source: Source | undefined;
}

/** All that the rules of comparability look at. */
export interface Case extends Both<Compared> {
  readonly key: QuestionKey;
  readonly today: string;
  readonly difference: Difference;
}

/** One rule of comparability: a reason why two values are not like for like, if it finds one. */
type ComparabilityRule = (of: Case) => Caveat | undefined;

/** The sides of which something holds. */
const sidesWhere = (of: Case, holds: (compared: Compared) => boolean): readonly Side[] =>
  sides.filter((side) => holds(of[side]));

/** The only side of which something holds; undefined where it holds of both or none. */
function onlySide(of: Case, holds: (compared: Compared) => boolean): Side | undefined {
  const [first, second] = sidesWhere(of, holds);
  return second === undefined ? first : undefined;
}

const isDate = ({ key }: Case) => question(key).quantity === 'date';

/** The values hold for times more than two years apart. The date of an event is the value itself. */
export const unlikeDates: ComparabilityRule = (of) => {
  const years = isDate(of) ? 0 : yearsApart(of.a.claim, of.b.claim);
  return years !== undefined && years > MOST_YEARS_APART ? { kind: 'dates', years } : undefined;
};

/** A value of unknown date could be of any. */
export const undated: ComparabilityRule = (of) => {
  const found = isDate(of) ? [] : sidesWhere(of, ({ claim }) => isUndated(claim));
  return found.length > 0 ? { kind: 'undated', sides: found } : undefined;
};

/** Units that no rate brings together, as a wage a day and one a month. */
export const unlikeUnits: ComparabilityRule = ({ a, b }) => {
  const units = { a: a.claim.unit ?? '', b: b.claim.unit ?? '' };
  if (units.a === units.b || isOtherCurrency(units.a, units.b)) return undefined;
  return { kind: 'units', units };
};

/** Money of unlike currencies, whether or not it could be converted. */
export const unlikeCurrencies: ComparabilityRule = ({ a, b, difference }) => {
  const units = { a: a.claim.unit ?? '', b: b.claim.unit ?? '' };
  if (!isOtherCurrency(units.a, units.b)) return undefined;
  return { kind: 'currencies', units, converted: difference.kind === 'amount' };
};

/** A plan or forecast against a plain report. */
export const unlikeBasis: ComparabilityRule = ({ a, b }) =>
  a.claim.basis === b.claim.basis
    ? undefined
    : { kind: 'basis', basis: { a: a.claim.basis, b: b.claim.basis } };

/** “Over 50” against “50”. */
export const unlikeQualifier: ComparabilityRule = ({ a, b }) =>
  a.claim.qualifier === b.claim.qualifier
    ? undefined
    : { kind: 'qualifier', qualifier: { a: a.claim.qualifier, b: b.claim.qualifier } };

const isRange = (value: Value): boolean =>
  (isAmount(value) && typeof value !== 'number') ||
  (isTaxSchedule(value) && typeof value.exemptYears === 'object');

/** A range against a number. */
export const rangeAgainstNumber: ComparabilityRule = (of) => {
  const side = onlySide(of, ({ claim }) => isRange(claim.value));
  return side && { kind: 'range', side };
};

/** Minimum wages of one sector, after the items' names in the data; the others hold for all. */
const sectorWages = new Set([
  'garment',
  'nickel-and-metals',
  'central-kalimantan-oil-palm',
  'south-kalimantan-oil-palm',
]);

/** What a limit on foreigners is a share of; undefined for rules of another kind. */
function baseOf({ claim: { value } }: Compared): string | undefined {
  const limit = isForeignRule(value) ? foreignLimit(value) : undefined;
  return limit?.kind === 'limit' ? limit.base : undefined;
}

function areOtherBases(a: Compared, b: Compared): boolean {
  const [one, other] = [baseOf(a), baseOf(b)];
  return one !== undefined && other !== undefined && one !== other;
}

/**
 * The two answer of unlike things: items of one question whose names differ, wages of a sector against general
 * ones, shares of unlike bases, a figure that counts something else than the question asks. The names of staff and of wages are those of the place, so they always differ.
 */
export const unlikeDefinition: ComparabilityRule = ({ key, a, b }) => {
  const { dimension, quantity } = question(key);
  const isSector = ({ of: { item } }: Compared) => item !== undefined && sectorWages.has(item);
  const isNamed = quantity === 'money' || quantity === 'percent' || quantity === 'price';
  const named = isNamed && dimension !== 'talent';
  const labels = [a.of.label?.en, b.of.label?.en];
  const isUnlike =
    (named && labels[0] !== labels[1]) ||
    isSector(a) !== isSector(b) ||
    areOtherBases(a, b) ||
    a.claim.measures?.en !== b.claim.measures?.en;
  return isUnlike ? { kind: 'definition' } : undefined;
};

/** A zone's own rule against the general rule of the other's host. */
export const unlikeLevel: ComparabilityRule = (of) => {
  const host = onlySide(of, ({ level }) => level === 'host');
  return host && { kind: 'level', host };
};

/** One side speaks in its own cause, the other does not. */
export const selfReported: ComparabilityRule = (of) => {
  const side = onlySide(of, ({ source }) => isSelfReported(source));
  return side && { kind: 'self-reported', side };
};

/** One of several rules was taken; two sides that rest on the same claim differ in nothing. */
export const oneOfSeveral: ComparabilityRule = (of) => {
  const found = of.a.at === of.b.at ? [] : sidesWhere(of, ({ options }) => options > 1);
  return found.length > 0 ? { kind: 'options', sides: found } : undefined;
};

/** The rule ended before the edition's date. */
export const endedRules: ComparabilityRule = (of) => {
  const found = sidesWhere(
    of,
    ({ claim: { validTo } }) => validTo !== undefined && !holdsOn({ validTo }, of.today),
  );
  return found.length > 0 ? { kind: 'ended', sides: found } : undefined;
};

/** Rival claims stand beside the value. */
export const disputed: ComparabilityRule = (of) => {
  const found = sidesWhere(
    of,
    ({ of: { fact } }) => isEstablished(fact) && isDisputed(question(of.key), fact),
  );
  return found.length > 0 ? { kind: 'disputed', sides: found } : undefined;
};

/** A figure that may no longer hold. */
export const oldFigures: ComparabilityRule = (of) => {
  const varies = question(of.key).varies === true;
  const found = sidesWhere(of, ({ claim }) => isOld(varies, claim, of.today));
  return found.length > 0 ? { kind: 'old', sides: found } : undefined;
};

/** The rules of comparability, in the order in which their reasons are given. */
export const comparabilityRules: readonly ComparabilityRule[] = [
  unlikeUnits,
  unlikeCurrencies,
  unlikeDefinition,
  unlikeLevel,
  unlikeDates,
  undated,
  unlikeBasis,
  unlikeQualifier,
  rangeAgainstNumber,
  selfReported,
  oneOfSeveral,
  endedRules,
  disputed,
  oldFigures,
];

/** Every reason why two values are not like for like; none where they are. */
export const caveatsOf = (of: Case): readonly Caveat[] =>
  comparabilityRules.flatMap((rule) => rule(of) ?? []);

/** The kinds that lie between the two sides; the others may hold of a single value too. */
const between: readonly Caveat['kind'][] = [
  'units',
  'currencies',
  'definition',
  'level',
  'dates',
  'basis',
  'qualifier',
  'range',
  'self-reported',
];

/** Whether a caveat says that the two sides are unlike, and not only that a value is doubtful. */
export const isUnlike = ({ kind }: Caveat): boolean => between.includes(kind);

/** A claim with where it stands, for what was compared. */
export const hereOf = ({ claim, at }: Compared): { claim: Claim; at: string } => ({ claim, at });
