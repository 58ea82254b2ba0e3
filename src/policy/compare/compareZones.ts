import type { ZoneBundle } from '../../dataset/bundle.ts';
import { questionsIn } from '../../dataset/citations.ts';
import { dimensions } from '../../dataset/dimensions.ts';
import { policyDimensions, roles } from '../../dataset/vocabulary.ts';
import { zoneFileOf } from '../../dataset/walk.ts';
import type { CellParticipation, Comparison, RoleRow, TransferRow } from './comparison.ts';
import { sides } from './comparison.ts';
import { type Pair, questionRows } from './questionRows.ts';

function inRole({ zone }: ZoneBundle, role: RoleRow['role']): readonly CellParticipation[] {
  return zone.participations.flatMap((participation, i) =>
    participation.role === role
      ? [{ participation, at: `${zoneFileOf(zone)}: participations[${i}]` }]
      : [],
  );
}

/** Who bears each role; none for a role that nobody bears in either zone. */
function roleRows({ a, b }: Pair): readonly RoleRow[] {
  return roles.flatMap((role): RoleRow[] => {
    const parts = { a: inRole(a, role), b: inRole(b, role) };
    const missing = sides.filter((side) => parts[side].length === 0);
    if (missing.length === 2) return [];
    const names = parts.b.map(({ participation }) => participation.organisation);
    const shared = parts.a
      .map(({ participation }) => participation.organisation)
      .filter((organisation) => names.includes(organisation))
      .toSorted();
    return [
      {
        kind: 'role',
        id: `role.${role.replaceAll(' ', '-')}`,
        group: 'participants',
        role,
        ...parts,
        difference:
          missing.length > 0
            ? { kind: 'missing', sides: missing }
            : { kind: 'organisations', shared: [...new Set(shared)] },
        caveats: [],
      },
    ];
  });
}

/** How policy of each dimension travelled to the two zones; none where it was judged for neither. */
function transferRows({ a, b }: Pair): readonly TransferRow[] {
  return policyDimensions.flatMap((dimension): TransferRow[] => {
    const [one, other] = [a.zone.transfers?.[dimension], b.zone.transfers?.[dimension]];
    if (!one && !other) return [];
    const row = {
      kind: 'transfer',
      id: `transfer.${dimension}`,
      group: 'mobility',
      dimension,
      a: one,
      b: other,
      caveats: [],
    } as const;
    const known = { a: one?.outcome, b: other?.outcome };
    const missing = sides.filter((s) => (known[s] ?? 'not established') === 'not established');
    if (missing.length > 0 || !one || !other) {
      return [{ ...row, difference: { kind: 'missing', sides: missing } }];
    }
    const outcome = { a: one.outcome, b: other.outcome };
    const same = one.outcome === other.outcome;
    return [{ ...row, difference: { kind: 'transfer', outcome, same } }];
  });
}

/**
 * Puts two zones side by side: all that was asked of either, what tells them apart, and what stands in the way
 * of comparing them. `today` is the edition's date, from which ages are counted.
 */
export function compareZones(a: ZoneBundle, b: ZoneBundle, today: string): Comparison {
  const pair = { a, b, today };
  return {
    ...pair,
    groups: dimensions.map((dimension) => ({
      dimension,
      rows: [
        ...(dimension === 'participants' ? roleRows(pair) : []),
        ...(dimension === 'mobility' ? transferRows(pair) : []),
        ...questionsIn(dimension).flatMap((key) => questionRows(pair, key)),
      ],
    })),
  };
}
