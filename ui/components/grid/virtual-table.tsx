import { useId } from 'preact/hooks';
import { useTranslator } from '../../i18n/use-translator.tsx';
import type { CommonKey } from '../../messages/en/common.ts';
import { ErrorView } from '../error-view.tsx';
import { GridHead } from './grid-head.tsx';
import { GridRow } from './grid-row.tsx';
import type { VirtualTableProps } from './grid-types.ts';
import { useGrid } from './use-grid.ts';

/**
 * A table of up to 100 000 rows after the ARIA grid pattern: only what is in view is in the page.
 * One tab stop; arrow keys, Home, End, Page Up and Page Down move; Enter or F2 edits; in an edit Tab goes on to the next editable cell,
 * Enter to the row below, Escape gives up. A change is saved when its cell is left.
 */
export function VirtualTable<Row>(props: VirtualTableProps<Row>) {
  const { t } = useTranslator<CommonKey>();
  const id = useId();
  const grid = useGrid(props);
  const { active } = grid;
  return (
    <div>
      {grid.rows.failure !== undefined && (
        <ErrorView error={grid.rows.failure} onRetry={grid.rows.retry} />
      )}
      <p class="hidden-visually" id={`${id}-help`}>
        {t('common.grid.help')}
      </p>
      <div
        ref={grid.frame}
        class="grid"
        role="grid"
        tabIndex={0}
        aria-label={props.label}
        aria-describedby={`${id}-help`}
        aria-rowcount={props.rowCount + 1}
        aria-colcount={props.columns.length}
        aria-activedescendant={
          grid.drawn.includes(active.row) ? `${id}-${active.row}-${active.column}` : undefined
        }
        onKeyDown={grid.onKeyDown}
        onScroll={grid.onScroll}
      >
        <GridHead columns={props.columns} />
        <div class="grid-body" role="rowgroup">
          <div class="grid-window" role="presentation">
            {grid.drawn.map((number) => (
              <GridRow
                key={number}
                id={id}
                number={number}
                row={grid.rows.at(number)}
                columns={props.columns}
                quiet={props.quiet}
                activeColumn={number === active.row ? active.column : undefined}
                editing={grid.editing}
                onActivate={(column, edit) => grid.activate({ row: number, column }, edit)}
                onLeave={grid.leaveEdit}
                onSave={(saved) => grid.rows.replace(number, saved)}
              />
            ))}
          </div>
        </div>
      </div>
    </div>
  );
}
