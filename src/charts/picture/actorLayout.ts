import { INNER } from '../../picture/frame.tsx';
import { wrap } from '../../picture/text.ts';
import { TEXT_SIZE } from '../geometry.ts';

/** One actor in the words of the page. */
export interface ActorWords {
  readonly id: string;
  readonly name: string;
  /** Holds a part of the developer: drawn firmly. */
  readonly owner: boolean;
  /** Share, country, roles: what stands below the name. */
  readonly note: string;
}

/** The actors of one level and side; what is folded is told by its number. */
export interface ActorColumn {
  readonly actors: readonly ActorWords[];
  /** E.g. “5 more tenants”; empty where none is folded. */
  readonly more: string;
}

/** One level of actors. */
export interface ActorLevel {
  readonly level: string;
  readonly home: ActorColumn;
  readonly host: ActorColumn;
}

/** Space between the middle line and what is tied to it. */
export const TIE = 16;
const LEADING = 17;
const NOTE_SIZE = 12;
const NOTE_LEADING = 15;
const GAP = 7;
const HEAD = 26;

/** A line of text; `y` is its base line, counted from the top of its block. */
export interface PlacedLine {
  readonly text: string;
  readonly y: number;
  readonly kind: 'name' | 'note' | 'more';
  readonly owner: boolean;
}

/** Where a tie meets the first line of an actor. */
export interface PlacedTie {
  readonly y: number;
  readonly owner: boolean;
}

interface PlacedColumn {
  readonly lines: readonly PlacedLine[];
  readonly ties: readonly PlacedTie[];
  readonly height: number;
}

/** Puts actors below each other in a column of a width, in pixels. */
export function stackActors({ actors, more }: ActorColumn, width: number): PlacedColumn {
  const lines: PlacedLine[] = [];
  const ties: PlacedTie[] = [];
  let top = 0;
  for (const { name, owner, note } of actors) {
    ties.push({ y: top + 9, owner });
    // Bold text is a little wider.
    for (const text of wrap(name, TEXT_SIZE * (owner ? 1.06 : 1), width)) {
      lines.push({ text, y: top + 13, kind: 'name', owner });
      top += LEADING;
    }
    for (const text of wrap(note, NOTE_SIZE, width)) {
      lines.push({ text, y: top + 11, kind: 'note', owner });
      top += NOTE_LEADING;
    }
    top += GAP;
  }
  if (more !== '') {
    lines.push({ text: more, y: top + 11, kind: 'more', owner: false });
    top += NOTE_LEADING + GAP;
  }
  return { lines, ties, height: top };
}

/** A level with its two columns; `top` is the upper edge of its heading. */
export interface PlacedLevel {
  readonly level: string;
  readonly top: number;
  /** Upper edge of the columns. */
  readonly body: number;
  readonly home: PlacedColumn;
  readonly host: PlacedColumn;
}

/** Puts levels below each other; the height is that of all. */
export function stackLevels(levels: readonly ActorLevel[], from: number) {
  const width = INNER / 2 - TIE;
  let top = from;
  const placed = levels.map(({ level, home, host }): PlacedLevel => {
    const columns = { home: stackActors(home, width), host: stackActors(host, width) };
    const row = { level, top, body: top + HEAD, ...columns };
    top += HEAD + Math.max(columns.home.height, columns.host.height);
    return row;
  });
  return { placed, bottom: top };
}
