import { factsUnder, isEstablished, isForeignRule } from '../dataset/claim.ts';
import type { Claim, Facts, ForeignRule } from '../dataset/schema.ts';

/** A foreign-worker rule in one comparable form. */
export type ForeignLimit =
  | {
      readonly kind: 'limit';
      /** Foreigners in percent of `base`. */
      readonly percent: number;
      /** What the percentage is of; where the source leaves it open, it is given as stated. */
      readonly base: 'all staff' | 'as stated';
      /** Locals for each foreigner, where stated. */
      readonly localsPerForeigner?: number | undefined;
    }
  /** Foreigners need a permit or an approved plan, but no number is fixed. */
  | { readonly kind: 'permit' }
  /** The rule lifts a limit. */
  | { readonly kind: 'exemption' }
  /** A limit whose figure the source does not give. */
  | { readonly kind: 'unstated' };

/**
 * Brings a rule into the form “foreigners in percent of all staff”. With n locals to each foreigner that is
 * 100 / (n + 1). A share is left as stated, since rules count it against all staff or against local staff;
 * where the rule gives both, n settles it.
 */
export function foreignLimit(rule: ForeignRule): ForeignLimit {
  const { form, maxForeignPercent, localsPerForeigner } = rule;
  if (form === 'foreign permit') return { kind: 'permit' };
  if (form === 'foreign exemption') return { kind: 'exemption' };
  if (localsPerForeigner !== undefined) {
    const percent = 100 / (localsPerForeigner + 1);
    return { kind: 'limit', percent, base: 'all staff', localsPerForeigner };
  }
  return maxForeignPercent === undefined
    ? { kind: 'unstated' }
    : { kind: 'limit', percent: maxForeignPercent, base: 'as stated' };
}

/** A rule on foreign staff as its source tells it, and in the comparable form. */
export interface StaffRule {
  /** Unique among the rules of a zone or country. */
  readonly id: string;
  readonly claim: Claim;
  /** Where the claim stands: the fact's item and the claim's index. */
  readonly path: string;
  readonly rule: ForeignRule;
  readonly limit: ForeignLimit;
}

/**
 * The foreign-worker rules among the facts of a zone or country: the preferred account of each, then each account
 * that gives another number. None where the question was not put or not answered.
 */
export function staffRules(facts: Facts): readonly StaffRule[] {
  return factsUnder(facts, 'foreignWorkerRule').flatMap(({ item = 'only', fact }) => {
    const byNumber = new Map<string, StaffRule>();
    for (const [i, claim] of (isEstablished(fact) ? fact.claims : []).entries()) {
      const rule = claim.value;
      if (!isForeignRule(rule)) continue;
      const key = JSON.stringify([rule.form, rule.maxForeignPercent, rule.localsPerForeigner]);
      if (byNumber.has(key)) continue;
      byNumber.set(key, {
        id: byNumber.size === 0 ? item : `${item}:${byNumber.size + 1}`,
        claim,
        path: `facts.foreignWorkerRule${item === 'only' ? '' : `.${item}`}.claims[${i}]`,
        rule,
        limit: foreignLimit(rule),
      });
    }
    return [...byNumber.values()];
  });
}

/** Percent that the common axis of foreign-worker limits reaches at least, so that zones can be compared. */
const USUAL_LIMIT = 40;

/** Where the axis ends, in percent: the same for all zones unless a limit lies beyond it. */
export function limitAxisEnd(limits: readonly ForeignLimit[]): number {
  const percents = limits.map((limit) => (limit.kind === 'limit' ? limit.percent : 0));
  return Math.max(0, ...percents) <= USUAL_LIMIT ? USUAL_LIMIT : 100;
}
