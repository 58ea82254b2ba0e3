import { factsUnder, isEstablished, isTaxSchedule, yearOf } from '../dataset/claim.ts';
import type { Claim, Established, Facts, TaxSchedule } from '../dataset/schema.ts';

/** One income tax holiday that a reader can choose. */
export interface TaxOption {
  /** Unique among the options of a zone: `zone:park`, `host:law-2003`, `host:zone-2:2` for a rival. */
  readonly id: string;
  readonly level: 'zone' | 'host' | 'reference';
  /** The item's name in the data. */
  readonly item: string;
  readonly schedule: TaxSchedule;
  /** The claim that the dataset prefers among those that state this schedule. */
  readonly claim: Claim;
  /** False for a rival account of the same rule. */
  readonly preferred: boolean;
}

/** What makes two schedules the same tax: all but their wording. */
function taxOf({ label, conditions, ...tax }: TaxSchedule): string {
  return JSON.stringify(tax);
}

function optionsOf(level: TaxOption['level'], item: string, fact: Established): TaxOption[] {
  const byTax = new Map<string, TaxOption>();
  for (const claim of fact.claims) {
    const schedule = claim.value;
    if (!isTaxSchedule(schedule) || byTax.has(taxOf(schedule))) continue;
    const rank = byTax.size + 1;
    const id = rank === 1 ? `${level}:${item}` : `${level}:${item}:${rank}`;
    byTax.set(taxOf(schedule), { id, level, item, schedule, claim, preferred: rank === 1 });
  }
  return [...byTax.values()];
}

/** The income tax holidays among the facts of a zone, a host country or the reference, in the data's order. */
export function taxOptions(level: TaxOption['level'], facts: Facts): readonly TaxOption[] {
  return factsUnder(facts, 'incomeTaxHoliday').flatMap(({ item, fact }) =>
    isEstablished(fact) ? optionsOf(level, item ?? 'only', fact) : [],
  );
}

/** Whether a rule is open to a firm in a year: not stated where its source gives no term that decides it. */
export type Applies = 'yes' | 'no' | 'not stated';

/**
 * Whether a holiday was in force at some time in a calendar year. A rule without a known end goes on; a mere
 * date of report settles its own year only.
 */
export function appliesIn({ claim }: TaxOption, year: number): Applies {
  const { validFrom, validTo, asOf } = claim;
  if (validFrom !== undefined && year < yearOf(validFrom)) return 'no';
  if (validTo !== undefined && year > yearOf(validTo)) return 'no';
  if (validFrom !== undefined || validTo !== undefined) return 'yes';
  return asOf !== undefined && yearOf(asOf) === year ? 'yes' : 'not stated';
}

/** The item of China's file that is the reference: two years exempt, three at half, at 15 percent. */
const REFERENCE_ITEM = 'development-zones';

/** China's reference holiday, from the facts of its file. */
export function chinaReference(facts: Facts): TaxOption | undefined {
  return taxOptions('reference', facts).find(({ item }) => item === REFERENCE_ITEM);
}
