import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { VirtualTableProps } from './grid-types.ts';
import { type ActiveCell, moveActive, movingKeys } from './move-active.ts';
import { type GridRows, useRows } from './use-rows.ts';

const rowHeight = 44;
const spare = 6;

export type Grid<Row> = {
  readonly frame: RefObject<HTMLDivElement | null>;
  readonly rows: GridRows<Row>;
  /** The numbers of the rows that are drawn. */
  readonly drawn: readonly number[];
  readonly active: ActiveCell;
  readonly editing: boolean;
  readonly activate: (cell: ActiveCell, edit: boolean) => void;
  /** Ends the edit of the active cell; a key says where to go next. */
  readonly leaveEdit: (key: string | undefined) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onScroll: () => void;
};

/** The state of a grid: what is in view, which cell is active and whether it is being edited. */
export function useGrid<Row>(props: VirtualTableProps<Row>): Grid<Row> {
  const frame = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState<ActiveCell>({ row: 0, column: 0 });
  const [editing, setEditing] = useState(false);
  const rows = useRows(props);
  const view = useView(frame, props);
  useEffect(() => rows.want(view.first, view.last), [view.first, view.last, rows.want]);
  useLayoutEffect(() => bringIntoView(frame.current, active.row), [active.row]);
  const shape = {
    rows: props.rowCount,
    columns: props.columns.map((column) => column.edit !== undefined),
    page: view.page,
  };
  const focusGrid = (): void => frame.current?.focus({ preventScroll: true });
  const leaveEdit = (key: string | undefined): void => {
    const next = key === undefined ? undefined : moveActive(active, key, shape);
    if (next !== undefined) setActive(next);
    setEditing(key === 'Tab' && next !== undefined);
    if (key !== undefined && (key !== 'Tab' || next === undefined)) focusGrid();
  };
  const activate = (cell: ActiveCell, edit: boolean): void => {
    setActive(cell);
    setEditing(edit);
    if (!edit) focusGrid();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (editing || event.target !== frame.current) return;
    const opens = event.key === 'Enter' || event.key === 'F2';
    if (opens && shape.columns[active.column] === true) setEditing(true);
    else if (movingKeys.has(event.key)) {
      const key = event.ctrlKey ? `Control+${event.key}` : event.key;
      setActive(moveActive(active, key, shape) ?? active);
    } else return;
    event.preventDefault();
  };
  const { drawn, onScroll } = view;
  return { frame, rows, drawn, active, editing, activate, leaveEdit, onKeyDown, onScroll };
}

function useView<Row>(frame: RefObject<HTMLDivElement | null>, props: VirtualTableProps<Row>) {
  const [view, setView] = useState({ top: 0, height: 600 });
  const first = Math.max(0, Math.floor(view.top / rowHeight) - spare);
  const last = Math.min(props.rowCount, Math.ceil((view.top + view.height) / rowHeight) + spare);
  useLayoutEffect(() => {
    // Through the style object, because a strict CSP refuses style attributes.
    const style = frame.current?.style;
    const widths = props.columns.map((column) => `minmax(${column.width}, ${column.grow ?? 1}fr)`);
    // One least width for head and rows: each would else share out the room by its own content.
    const least = props.columns.map((column) => column.width).join(' + ');
    style?.setProperty('--grid-columns', widths.join(' '));
    style?.setProperty('--grid-least', `calc(${least})`);
    style?.setProperty('--grid-height', `${props.rowCount * rowHeight}px`);
    style?.setProperty('--grid-offset', `${first * rowHeight}px`);
  });
  const onScroll = (): void => {
    const box = frame.current;
    if (box !== null) setView({ top: box.scrollTop, height: box.clientHeight });
  };
  useEffect(onScroll, []);
  const drawn = Array.from({ length: Math.max(0, last - first) }, (_, index) => first + index);
  return {
    first,
    last,
    drawn,
    onScroll,
    page: Math.max(1, Math.floor(view.height / rowHeight) - 2),
  };
}

function bringIntoView(frame: HTMLDivElement | null, row: number): void {
  if (frame === null) return;
  const top = row * rowHeight;
  if (top < frame.scrollTop) frame.scrollTop = top;
  // The head row covers as much as one row at the top.
  const bottom = top + 2 * rowHeight;
  if (bottom > frame.scrollTop + frame.clientHeight) frame.scrollTop = bottom - frame.clientHeight;
}
