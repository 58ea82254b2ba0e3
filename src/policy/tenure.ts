import { factsUnder, isEstablished, isTenure } from '../dataset/claim.ts';
import type { Claim, Facts, Tenure } from '../dataset/schema.ts';

/** A term on the axis of years since the grant. */
export interface TenureTerm {
  readonly kind: 'first' | 'renewal';
  /** Years since the grant. */
  readonly from: number;
  readonly to: number;
}

/** What is not known of a right; nothing is guessed in its place. */
export type TenureGap = 'start' | 'term';

/** A right in land as a bar on one axis, which counts years since its grant. */
export interface TenureBar {
  /** Unique among the bars of a zone or country. */
  readonly id: string;
  /** Whether a particular title or a rule of law is told. */
  readonly kind: 'title' | 'rule';
  readonly form: Tenure['form'];
  readonly claim: Claim;
  readonly tenure: Tenure;
  /** First term and renewals; empty where the term is not known or has no end. */
  readonly terms: readonly TenureTerm[];
  /** Years from the grant to the end of the last renewal. */
  readonly total: number | undefined;
  /** A freehold ends with no term. */
  readonly perpetual: boolean;
  readonly unknown: readonly TenureGap[];
}

/** Whole years from one date to another as far as both are known. */
const yearsBetween = (from: string, to: string): number =>
  Number(to.slice(0, 4)) - Number(from.slice(0, 4));

/** The first term in years: as stated, else from the dates of grant and end. */
function firstTerm({ years, starts, ends }: Tenure): number | undefined {
  if (years !== undefined) return years;
  const between = starts && ends ? yearsBetween(starts, ends) : 0;
  return between > 0 ? between : undefined;
}

/** The first term and the renewals of a right, on the axis of years since its grant; empty where none is known. */
export function termsOf(tenure: Tenure): readonly TenureTerm[] {
  const first = firstTerm(tenure);
  if (first === undefined) return [];
  const terms: TenureTerm[] = [{ kind: 'first', from: 0, to: first }];
  let from = first;
  for (const years of tenure.renewals ?? []) {
    terms.push({ kind: 'renewal', from, to: from + years });
    from += years;
  }
  return terms;
}

function gaps(kind: TenureBar['kind'], tenure: Tenure, terms: readonly TenureTerm[]): TenureGap[] {
  const found: TenureGap[] = [];
  if (kind === 'title' && tenure.starts === undefined) found.push('start');
  if (tenure.form !== 'freehold' && terms.length === 0) found.push('term');
  return found;
}

/**
 * The rights in land among the facts of a zone (particular titles) or of a country (rules), each after the
 * claim that the dataset prefers and each unlike account of it.
 */
export function tenureBars(kind: TenureBar['kind'], facts: Facts): readonly TenureBar[] {
  return factsUnder(facts, 'tenure').flatMap(({ item = 'only', fact }) => {
    const byTerm = new Map<string, TenureBar>();
    for (const claim of isEstablished(fact) ? fact.claims : []) {
      const tenure = claim.value;
      if (!isTenure(tenure)) continue;
      const { holder, ...right } = tenure;
      const key = JSON.stringify(right);
      if (byTerm.has(key)) continue;
      const terms = termsOf(tenure);
      byTerm.set(key, {
        id: byTerm.size === 0 ? item : `${item}:${byTerm.size + 1}`,
        kind,
        form: tenure.form,
        claim,
        tenure,
        terms,
        total: terms.at(-1)?.to,
        perpetual: tenure.form === 'freehold' && terms.length === 0,
        unknown: gaps(kind, tenure, terms),
      });
    }
    return [...byTerm.values()];
  });
}
