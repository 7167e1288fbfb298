import type { ComponentChildren } from 'preact';

export type TableColumn<Row> = {
  readonly key: string;
  readonly header: string;
  readonly cell: (row: Row) => ComponentChildren;
  /** The cell that names its row, read out with every other cell of it. */
  readonly rowHeader?: boolean | undefined;
};

// A frame that scrolls must be reachable by keyboard (WCAG 2.1.1), although it is no control.
const reachable = { tabIndex: 0 };

/** A plain table for up to some hundred rows. It scrolls sideways in its own frame, reachable by keyboard. */
export function Table<Row>(props: {
  readonly caption: string;
  readonly columns: readonly TableColumn<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
}) {
  return (
    <section class="table-frame" aria-label={props.caption} {...reachable}>
      <table class="table">
        <caption class="hidden-visually">{props.caption}</caption>
        <thead>
          <tr>
            {props.columns.map((column) => (
              <th key={column.key} scope="col">
                {column.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {props.rows.map((row) => (
            <tr key={props.rowKey(row)}>
              {props.columns.map((column) =>
                column.rowHeader === true ? (
                  <th key={column.key} scope="row">
                    {column.cell(row)}
                  </th>
                ) : (
                  <td key={column.key}>{column.cell(row)}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
