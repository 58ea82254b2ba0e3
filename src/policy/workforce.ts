import { dateOf, factsUnder, isAmount, isEstablished, series } from '../dataset/claim.ts';
import type { Amount, Claim, Established, Facts, Text } from '../dataset/schema.ts';

/** Where the people of one count come from, after the item's name in the data. */
export type Origin = 'local' | 'foreign' | 'chinese' | 'region' | 'all';

const origins: Readonly<Record<string, Origin>> = {
  local: 'local',
  foreign: 'foreign',
  chinese: 'chinese',
  'zones-total': 'all',
  'zones-lao': 'local',
};

/** The origin that an item tells; items such as `from-sulawesi` are a part of the local staff. */
export const originOf = (item: string): Origin => origins[item] ?? 'region';

/** Headcounts of one origin, oldest first. */
export interface OriginSeries {
  readonly item: string;
  readonly origin: Origin;
  readonly label: Text | undefined;
  readonly dated: readonly Claim[];
  /** Counts without a date, which no axis can hold. */
  readonly undated: readonly Claim[];
}

interface Item {
  readonly item: string;
  readonly fact: Established;
}

const workforceItems = (facts: Facts): readonly Item[] =>
  factsUnder(facts, 'workforce').flatMap(({ item, fact }) =>
    item !== undefined && isEstablished(fact) ? [{ item, fact }] : [],
  );

/** The workforce of a zone or country by origin, in the data's order. */
export function workforceSeries(facts: Facts): readonly OriginSeries[] {
  return workforceItems(facts).map(({ item, fact }) => ({
    item,
    origin: originOf(item),
    label: fact.label,
    dated: series(fact),
    undated: fact.claims.filter((claim) => dateOf(claim) === undefined),
  }));
}

/** One source's count of one date: local and foreign staff, as far as it gives them. */
export interface Headcount {
  readonly date: string;
  readonly source: string;
  readonly local?: Claim | undefined;
  /** Foreign staff, of any nationality. */
  readonly foreign?: Claim | undefined;
  /** Chinese staff, where the source counts no others. */
  readonly chinese?: Claim | undefined;
}

/**
 * Headcounts by date and source, oldest first. Only figures of one source and one date are put together, so
 * that no share is worked out from unlike counts.
 */
export function headcounts(facts: Facts): readonly Headcount[] {
  const counts = new Map<string, Headcount>();
  for (const { item, fact } of workforceItems(facts)) {
    const origin = originOf(item);
    if (origin === 'region' || origin === 'all') continue;
    for (const claim of series(fact)) {
      const { source } = claim;
      const date = dateOf(claim) ?? '';
      const key = `${date} ${source}`;
      counts.set(key, { ...(counts.get(key) ?? { date, source }), [origin]: claim });
    }
  }
  return [...counts.values()].toSorted((a, b) => a.date.localeCompare(b.date));
}

/** The number that a count is drawn with: the middle of a range. Undefined where it is no number. */
export function peopleOf(claim: Claim | undefined): number | undefined {
  if (claim === undefined || !isAmount(claim.value)) return undefined;
  const value: Amount = claim.value;
  return typeof value === 'number' ? value : (value.min + value.max) / 2;
}
