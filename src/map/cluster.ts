import type { LonLat, Point } from './project.ts';

/** Something with a place on the screen. */
export interface OnScreen extends Point {
  readonly id: string;
}

/** Marks that stand together; one alone is a group of one. */
export interface Group<T extends OnScreen> extends Point {
  readonly members: readonly T[];
}

/**
 * Puts marks that crowd into groups: a mark joins the first group whose middle is nearer than
 * `distance` CSS pixels. `apart` stays alone, so that the selected zone is never hidden in a count.
 */
export function groupMarks<T extends OnScreen>(
  marks: readonly T[],
  distance: number,
  apart: string | null = null,
): Group<T>[] {
  const groups: { x: number; y: number; members: T[] }[] = [];
  for (const mark of marks) {
    const near =
      mark.id === apart
        ? undefined
        : groups.find(
            ({ x, y, members }) =>
              members[0]?.id !== apart && Math.hypot(x - mark.x, y - mark.y) < distance,
          );
    if (near === undefined) {
      groups.push({ x: mark.x, y: mark.y, members: [mark] });
      continue;
    }
    near.members.push(mark);
    const n = near.members.length;
    near.x += (mark.x - near.x) / n;
    near.y += (mark.y - near.y) / n;
  }
  return groups;
}

/** The middle of positions in degrees; they must not be empty. */
export function middle(positions: readonly LonLat[]): LonLat {
  const n = positions.length;
  const sum = (pick: 0 | 1) => positions.reduce((total, position) => total + position[pick], 0);
  return [sum(0) / n, sum(1) / n];
}
