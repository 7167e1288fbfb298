export type ActiveCell = { readonly row: number; readonly column: number };

export type GridShape = {
  readonly rows: number;
  /** One entry a column: whether its cells can be edited. */
  readonly columns: readonly boolean[];
  /** Rows in view, for Page Up and Page Down. */
  readonly page: number;
};

type Move = (cell: ActiveCell, shape: GridShape) => ActiveCell | undefined;

const moves: { readonly [key: string]: Move } = {
  ArrowDown: (cell, shape) => at(cell.row + 1, cell.column, shape),
  ArrowUp: (cell, shape) => at(cell.row - 1, cell.column, shape),
  ArrowRight: (cell, shape) => at(cell.row, cell.column + 1, shape),
  ArrowLeft: (cell, shape) => at(cell.row, cell.column - 1, shape),
  Home: (cell, shape) => at(cell.row, 0, shape),
  End: (cell, shape) => at(cell.row, shape.columns.length - 1, shape),
  PageDown: (cell, shape) => at(cell.row + shape.page, cell.column, shape),
  PageUp: (cell, shape) => at(cell.row - shape.page, cell.column, shape),
  'Control+Home': (_cell, shape) => at(0, 0, shape),
  'Control+End': (_cell, shape) => at(shape.rows - 1, shape.columns.length - 1, shape),
  Enter: (cell, shape) => at(cell.row + 1, cell.column, shape),
  Escape: (cell) => cell,
  Tab: (cell, shape) => nextEditable(cell, shape),
};

/** The cell that a key leads to, kept inside the grid; undefined when there is no next editable cell for Tab. */
export function moveActive(
  cell: ActiveCell,
  key: string,
  shape: GridShape,
): ActiveCell | undefined {
  return (moves[key] ?? moves.Escape)?.(cell, shape);
}

/** The keys that move the active cell outside an edit. */
export const movingKeys: ReadonlySet<string> = new Set(
  Object.keys(moves).filter((key) => /^(Arrow|Home|End|Page)/.test(key)),
);

function at(row: number, column: number, shape: GridShape): ActiveCell {
  return {
    row: Math.max(0, Math.min(row, shape.rows - 1)),
    column: Math.max(0, Math.min(column, shape.columns.length - 1)),
  };
}

function nextEditable(cell: ActiveCell, shape: GridShape): ActiveCell | undefined {
  const later = shape.columns.findIndex((editable, index) => editable && index > cell.column);
  if (later >= 0) return { row: cell.row, column: later };
  const first = shape.columns.indexOf(true);
  return cell.row + 1 < shape.rows && first >= 0 ? { row: cell.row + 1, column: first } : undefined;
}
