import type { ComponentChildren } from 'preact';

/** How a cell is edited. */
export type GridEdit<Row> = {
  /** The text that the editor starts from. */
  readonly value: (row: Row) => string;
  /** Saves and answers the row as it is now, with its new problems. A refusal is rejected and shown above the table; the row stays as it was. */
  readonly save: (row: Row, value: string) => Promise<Row>;
};

export type GridColumn<Row> = {
  readonly key: string;
  readonly header: string;
  /** Least width as a CSS length, e.g. "160px". */
  readonly width: string;
  /** Share of the room that is left; 1 when not given. */
  readonly grow?: number | undefined;
  readonly cell: (row: Row) => ComponentChildren;
  readonly edit?: GridEdit<Row> | undefined;
  /** A sentence when this cell is at fault: the cell is outlined and the sentence is read with it. */
  readonly problem?: ((row: Row) => string | undefined) | undefined;
};

export type VirtualTableProps<Row> = {
  readonly label: string;
  readonly rowCount: number;
  readonly columns: readonly GridColumn<Row>[];
  /** Answers the rows from `offset` on, at most `limit`. Asked page by page (100) as they come into view. */
  readonly fetchRows: (offset: number, limit: number) => Promise<readonly Row[]>;
  /** Changes whenever the rows must be fetched anew, e.g. the filter or a version. */
  readonly version: string;
  /** Rows that need no attention are drawn quietly. */
  readonly quiet?: ((row: Row) => boolean) | undefined;
};
