/** One column of a table: its name and type as a Data Package describes them, and the cell of a row. */
export interface Column<Row> {
  readonly name: string;
  readonly type: 'string' | 'number' | 'boolean';
  readonly description: string;
  readonly cell: (row: Row) => string | number | boolean | undefined;
}

/** Signs with which a spreadsheet takes a text for a formula. */
const FORMULA = /^[=+\-@\t\r]/;
const NEEDS_QUOTES = /[",\r\n]/;

/** A cell as RFC 4180 writes it; a text that a spreadsheet would run as a formula is led by an apostrophe. */
function write(value: string | number | boolean | undefined): string {
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
