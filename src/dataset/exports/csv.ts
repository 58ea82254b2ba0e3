/** What a cell of a table holds; nothing where it is unknown or does not apply. */
export type Cell = string | number | boolean | undefined;

/** One column of a table: its name and type as a Data Package describes them, and the cell of a row. */
export interface Column<Row> {
  readonly name: string;
  readonly type: 'string' | 'number' | 'boolean';
  readonly description: string;
  readonly cell: (row: Row) => Cell;
}

/** A column of text. */
export const text = <Row>(
  name: string,
  description: string,
  cell: (row: Row) => string | undefined,
): Column<Row> => ({ name, type: 'string', description, cell });

/** A column of figures. */
export const figure = <Row>(
  name: string,
  description: string,
  cell: (row: Row) => number | undefined,
): Column<Row> => ({ name, type: 'number', description, cell });

/** A column of yes and no, written `true` and `false`. */
export const flag = <Row>(
  name: string,
  description: string,
  cell: (row: Row) => boolean | undefined,
): Column<Row> => ({ name, type: 'boolean', description, cell });

/** Signs with which a spreadsheet takes a text for a formula; East Asian versions know the wide ones too. */
const FORMULA = /^[=+\-@＝＋－＠\t\r]/;
/** Besides what RFC 4180 asks, spaces at the ends, which some programs would trim. */
const NEEDS_QUOTES = /[",\r\n]|^\s|\s$/;

/** A cell as RFC 4180 writes it; a text that a spreadsheet would run as a formula is led by an apostrophe. */
function write(value: Cell): string {
  if (value === undefined) return '';
  if (typeof value !== 'string') return String(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Excel reads UTF-8 rightly only behind this mark; other programs skip it. */
const BYTE_ORDER_MARK = '\uFEFF';

/** A table as CSV after RFC 4180, in UTF-8 with a byte order mark, with a head of column names. */
export function toCsv<Row>(columns: readonly Column<Row>[], rows: Iterable<Row>): string {
  const lines = [columns.map(({ name }) => write(name)).join(',')];
  for (const row of rows) lines.push(columns.map(({ cell }) => write(cell(row))).join(','));
  return `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`;
}
