/** The numbers of a chart as a table. */
export interface DataTableProps {
  readonly caption: string;
  /** Heading of the first column, which names each row. */
  readonly head: string;
  readonly columns: readonly { readonly id: string; readonly label: string }[];
  /** Cells in the order of the columns. */
  readonly rows: readonly {
    readonly id: string | number;
    readonly head: string;
    readonly cells: readonly string[];
  }[];
}

/** A chart's text alternative: a table beside it that only assistive technology meets. */
export function DataTable({ caption, head, columns, rows }: DataTableProps) {
  return (
    <div className="visually-hidden">
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{head}</th>
            {columns.map(({ id, label }) => (
              <th scope="col" key={id}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">{row.head}</th>
              {columns.map(({ id }, i) => (
                <td key={id}>{row.cells[i]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
