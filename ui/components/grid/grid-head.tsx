import type { GridColumn } from './grid-types.ts';

/** The names of the columns; they stay in view while the rows scroll. */
export function GridHead<Row>(props: { readonly columns: readonly GridColumn<Row>[] }) {
  return (
    <div class="grid-head" role="row" aria-rowindex={1} tabIndex={-1}>
      {props.columns.map((column, index) => (
        <div
          key={column.key}
          class="grid-cell"
          role="columnheader"
          tabIndex={-1}
          aria-colindex={index + 1}
        >
          {column.header}
        </div>
      ))}
    </div>
  );
}
