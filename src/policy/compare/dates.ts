import type { Claim } from '../../dataset/schema.ts';
import type { Difference } from './comparison.ts';
import { monthsBetween } from './period.ts';

/** How far apart two events lie; none where they agree as far as both are known. */
export function dateDifference(a: Claim, b: Claim): Difference {
  if (typeof a.value !== 'string' || typeof b.value !== 'string') {
    return { kind: 'not computed', why: 'no figure' };
  }
  const length = Math.min(a.value.length, b.value.length);
  const [one, other] = [a.value.slice(0, length), b.value.slice(0, length)];
  if (one === other) return { kind: 'date', earlier: undefined, months: 0 };
  const months = Math.abs(monthsBetween(one, other));
  return { kind: 'date', earlier: one < other ? 'a' : 'b', months };
}
