import type { ZoneSummary } from '../dataset/bundle.ts';
import {
  type Outcome,
  outcomes,
  type PolicyDimension,
  policyDimensions,
} from '../dataset/vocabulary.ts';

/** What the matrix shows of a zone. */
export interface MatrixRow extends Pick<ZoneSummary, 'id' | 'country'> {
  readonly names: ZoneSummary['names']['short'];
  readonly outcomes: NonNullable<ZoneSummary['outcomes']>;
}

/** The zones of which it is judged how policy reached them, in the order of the list. */
export const matrixRows = (zones: readonly ZoneSummary[]): MatrixRow[] =>
  zones.flatMap(({ id, country, names, outcomes }) =>
    outcomes ? [{ id, country, names: names.short, outcomes }] : [],
  );

/** Which zones the matrix shows, and in which order. */
export interface MatrixChoice {
  /** Host countries by ISO code; none means all. */
  readonly countries: readonly string[];
  /** The field of policy by whose outcomes the zones are sorted; as given where undefined. */
  readonly sort: PolicyDimension | undefined;
}

/**
 * The rows of the chosen host countries, sorted by their outcome in a field: from taken over to not known.
 * Rows with the same outcome keep their order.
 */
export function rowsShown(
  rows: readonly MatrixRow[],
  { countries, sort }: MatrixChoice,
): MatrixRow[] {
  const shown = rows.filter(({ country }) => countries.length === 0 || countries.includes(country));
  if (sort === undefined) return shown;
  const rank = (row: MatrixRow) => outcomes.indexOf(row.outcomes[sort]);
  return shown.toSorted((a, b) => rank(a) - rank(b));
}

/** How many rows have each outcome in a field, in the order of the outcomes; those that none has too. */
export function outcomeCounts(
  rows: readonly MatrixRow[],
  dimension: PolicyDimension,
): { readonly outcome: Outcome; readonly count: number }[] {
  return outcomes.map((outcome) => ({
    outcome,
    count: rows.filter((row) => row.outcomes[dimension] === outcome).length,
  }));
}

/** A cell of the matrix. */
export interface CellAt {
  readonly row: MatrixRow;
  readonly dimension: PolicyDimension;
}

/** The address of a cell within its page, e.g. `rayong-land`. */
export const cellId = (zone: string, dimension: PolicyDimension): string => `${zone}-${dimension}`;

/** The cells row by row, in the order in which they are read. */
export const cellsOf = (rows: readonly MatrixRow[]): CellAt[] =>
  rows.flatMap((row) => policyDimensions.map((dimension) => ({ row, dimension })));
