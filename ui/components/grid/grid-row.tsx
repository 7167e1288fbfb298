import { useTranslator } from '../../i18n/use-translator.tsx';
import type { CommonKey } from '../../messages/en/common.ts';
import { CellEditor } from './cell-editor.tsx';
import type { GridColumn } from './grid-types.ts';

export type GridRowProps<Row> = {
  readonly id: string;
  readonly number: number;
  readonly row: Row | undefined;
  readonly columns: readonly GridColumn<Row>[];
  readonly quiet: ((row: Row) => boolean) | undefined;
  readonly activeColumn: number | undefined;
  readonly editing: boolean;
  readonly onActivate: (column: number, edit: boolean) => void;
  readonly onLeave: (key: string | undefined) => void;
  readonly onSave: (saved: Promise<Row>) => void;
};

/** One row of the grid, or its place while it is being fetched. */
export function GridRow<Row>(props: GridRowProps<Row>) {
  const { t } = useTranslator<CommonKey>();
  const { row } = props;
  const quiet = row !== undefined && props.quiet?.(row) === true;
  return (
    <div
      class={quiet ? 'grid-row grid-row-quiet' : 'grid-row'}
      role="row"
      tabIndex={-1}
      aria-rowindex={props.number + 2}
    >
      {row === undefined ? (
        <div class="grid-cell" role="gridcell" tabIndex={-1} id={`${props.id}-${props.number}-0`}>
          {t('common.grid.rowLoading', { row: props.number + 1 })}
        </div>
      ) : (
        props.columns.map((column, index) => (
          <GridCell
            key={column.key}
            grid={props}
            row={row}
            column={column}
            index={index}
            active={props.activeColumn === index}
          />
        ))
      )}
    </div>
  );
}

function GridCell<Row>(props: {
  readonly grid: GridRowProps<Row>;
  readonly row: Row;
  readonly column: GridColumn<Row>;
  readonly index: number;
  readonly active: boolean;
}) {
  const { grid, row, column, index, active } = props;
  const problem = column.problem?.(row);
  const id = `${grid.id}-${grid.number}-${index}`;
  const classes = [
    'grid-cell',
    ...(problem === undefined ? [] : ['grid-cell-problem']),
    ...(active ? ['grid-cell-active'] : []),
  ];
  return (
    // The grid itself takes the keys and names the active cell, so a cell is only pressed, never focused.
    <div
      id={id}
      class={classes.join(' ')}
      role="gridcell"
      tabIndex={-1}
      aria-colindex={index + 1}
      aria-selected={active}
      aria-invalid={problem === undefined ? undefined : 'true'}
      title={problem}
      onMouseDown={(event) => {
        if (event.target instanceof HTMLInputElement) return;
        event.preventDefault();
        grid.onActivate(index, false);
      }}
      onDblClick={() => grid.onActivate(index, column.edit !== undefined)}
    >
      {active && grid.editing && column.edit !== undefined ? (
        <CellEditor
          start={column.edit.value(row)}
          label={column.header}
          onLeave={grid.onLeave}
          onSave={(value) => column.edit !== undefined && grid.onSave(column.edit.save(row, value))}
        />
      ) : (
        column.cell(row)
      )}
    </div>
  );
}
