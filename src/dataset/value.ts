import type { Amount, Cited, ForeignRule, TaxSchedule, Tenure, Text, Value } from './schema.ts';

// What wording a value needs; it knows nothing of questions, whose texts weigh more than the first view may.

export const isAmount = (value: Value): value is Amount =>
  typeof value === 'number' || (typeof value === 'object' && 'min' in value);
export const isText = (value: Value): value is Text => typeof value === 'object' && 'en' in value;
export const isTaxSchedule = (value: Value): value is TaxSchedule =>
  typeof value === 'object' && 'form' in value && value.form === 'taxSchedule';
export const isForeignRule = (value: Value): value is ForeignRule =>
  typeof value === 'object' && 'form' in value && 'applies' in value;
export const isTenure = (value: Value): value is Tenure =>
  typeof value === 'object' && 'form' in value && !isTaxSchedule(value) && !isForeignRule(value);

/** A figure older than so many years may no longer hold. */
export const OLD_AFTER_YEARS = 5;

/** The date for which a claim holds: when a rule began, else the date of the value. */
export const dateOf = (claim: Cited): string | undefined => claim.validFrom ?? claim.asOf;
