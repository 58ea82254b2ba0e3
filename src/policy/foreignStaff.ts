import type { ForeignRule } from '../dataset/schema.ts';

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
