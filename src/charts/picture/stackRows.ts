import type { ReactNode } from 'react';
import { INNER } from '../../picture/frame.tsx';
import { plainText } from '../../picture/plainText.ts';
import { wrap } from '../../picture/text.ts';
import { TEXT_SIZE } from '../geometry.ts';

/** Pixels from one line of a row's words to the next. */
export const LEADING = 17;
/** Pixels from one row to the next. */
const GAP = 14;

interface Row {
  readonly name: ReactNode;
  readonly note?: ReactNode;
}

/** Rows of a name, a bar `height` pixels high and a note, with their words broken into lines, one below the other from `start`. */
export function stackRows<R extends Row>(rows: readonly R[], height: number, start = 0) {
  let top = start;
  return rows.map((row) => {
    const name = wrap(plainText(row.name), TEXT_SIZE, INNER);
    const note = wrap(plainText(row.note), TEXT_SIZE, INNER);
    const bar = top + name.length * LEADING;
    const bottom = bar + height + (note.length > 0 ? 3 + note.length * LEADING : 0);
    const placed = { row, name, note, top, bar, bottom };
    top = bottom + GAP;
    return placed;
  });
}
