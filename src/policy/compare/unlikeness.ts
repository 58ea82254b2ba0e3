import type { ZoneSummary } from '../../dataset/bundle.ts';
import { policyDimensions } from '../../dataset/vocabulary.ts';

/** So many years between the foundings count as wholly unlike. */
const YEARS = 10;
/** An area so many times the other counts as wholly unlike. */
const TIMES = 10;

/** Whether two zones have one host country. */
export const sameHost = (a: ZoneSummary, b: ZoneSummary): boolean => a.country === b.country;

/** Whether the firms behind two zones have their seat in one city; the data know no provinces. */
export const sameHomeCity = (a: ZoneSummary, b: ZoneSummary): boolean =>
  a.home !== undefined && a.home.id === b.home?.id;

/**
 * How unlike two zones are, from 0 to 1: the mean of what is known of both among host country (0 or 1),
 * home city (0 or 1), years between the foundings (10 or more count 1), ratio of the planned areas (on a
 * logarithmic scale, 10 or more count 1) and the share of the policy outcomes that differ. A measure to
 * order suggestions by, and no finding.
 */
export function unlikeness(a: ZoneSummary, b: ZoneSummary): number {
  const parts: number[] = [sameHost(a, b) ? 0 : 1];
  if (a.home && b.home) parts.push(sameHomeCity(a, b) ? 0 : 1);
  if (a.founded && b.founded) {
    parts.push(Math.min(1, Math.abs(Number(a.founded) - Number(b.founded)) / YEARS));
  }
  if (a.plannedHa && b.plannedHa) {
    parts.push(Math.min(1, Math.abs(Math.log(a.plannedHa / b.plannedHa)) / Math.log(TIMES)));
  }
  const { outcomes } = b;
  if (a.outcomes && outcomes) {
    const mine = a.outcomes;
    const unlike = policyDimensions.filter((d) => mine[d] !== outcomes[d]);
    parts.push(unlike.length / policyDimensions.length);
  }
  return parts.reduce((sum, part) => sum + part, 0) / parts.length;
}
