import type { Dimension } from '../../dataset/dimensions.ts';
import type { Comparison, Difference, Group, Row, Side } from './comparison.ts';

/** Whether a computed difference is one; sentences and what could not be computed are none. */
export function isDifferent(difference: Difference): boolean {
  switch (difference.kind) {
    case 'amount':
    case 'foreign':
      return (
        difference.larger !== undefined || (difference.kind === 'foreign' && !sameKind(difference))
      );
    case 'date':
      return difference.earlier !== undefined;
    case 'tax':
      return difference.lower !== undefined;
    case 'tenure':
      return (
        difference.longer !== undefined || difference.reading.a.form !== difference.reading.b.form
      );
    case 'transfer':
      return !difference.same;
    default:
      return false;
  }
}

const sameKind = ({ limit }: Extract<Difference, { kind: 'foreign' }>) =>
  limit.a.kind === limit.b.kind;

/** Whether a side of a row is answered by a fact or a judgement. */
export function isAnswered(row: Row, side: Side): boolean {
  if (row.kind === 'question') return row[side].state === 'established';
  if (row.kind === 'role') return row[side].length > 0;
  const { [side]: transfer } = row;
  return transfer !== undefined && transfer.outcome !== 'not established';
}

/** Which rows a reader wants to see. */
export interface RowFilter {
  /** Rows that differ, or rows that both zones establish; all where undefined. */
  readonly rows?: 'differences' | 'both' | undefined;
  /** One part of the description; all where undefined. */
  readonly dimension?: Dimension | undefined;
}

/** The parts and rows that pass a filter; parts without a row are left out. */
export function filterRows(
  { groups }: Pick<Comparison, 'groups'>,
  { rows, dimension }: RowFilter,
): readonly Group[] {
  const passes = (row: Row): boolean => {
    if (rows === 'differences') return isDifferent(row.difference);
    return rows === undefined || (isAnswered(row, 'a') && isAnswered(row, 'b'));
  };
  return groups
    .filter((group) => dimension === undefined || group.dimension === dimension)
    .map((group) => ({ ...group, rows: group.rows.filter(passes) }))
    .filter((group) => group.rows.length > 0);
}

/** The number of rows in some parts. */
export const countRows = (groups: readonly Group[]): number =>
  groups.reduce((sum, { rows }) => sum + rows.length, 0);

/** Whether a row holds sentences or organisations: a phone gives each side its whole width, paper leaves it out. */
export const isLong = ({ kind, difference }: Row): boolean =>
  kind !== 'question' ||
  difference.kind === 'text' ||
  difference.kind === 'same rule' ||
  (difference.kind === 'not computed' && difference.why === 'items');
