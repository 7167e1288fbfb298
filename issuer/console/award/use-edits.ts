import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { BatchRow } from '../../../schemas/batch/batch.ts';
import { batchesApi } from '../api/batches-api.ts';
import type { BatchCounts } from '../api/views.ts';
import { useSession } from '../session/session-context.ts';
import { untilReached } from '../state/until-reached.ts';

export type Edits = {
  readonly save: (row: BatchRow, column: number, value: string) => Promise<BatchRow>;
  /** What was typed and is not saved yet, by `cellKey`. */
  readonly pending: ReadonlyMap<string, string>;
  /** True while the connection is lost and changes wait for it. */
  readonly lost: boolean;
  /** Why the server refused the last change. */
  readonly error: unknown;
};

/** Names a cell of the list. */
export const cellKey = (row: number, column: number): string => `${row}:${column}`;

/**
 * Sends each changed cell at once, one after the other. While the connection is lost changes wait and are sent when it is back;
 * leaving the page is then asked about. A change that the server refuses is taken back and its reason shown.
 */
export function useEdits(batch: string, onCounts: (counts: BatchCounts) => void): Edits {
  const { noticed } = useSession();
  const [pending, setPending] = useState<ReadonlyMap<string, string>>(new Map());
  const [lost, setLost] = useState(false);
  const [error, setError] = useState<unknown>();
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  useEffect(() => {
    if (pending.size === 0) return;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [pending]);
  const save = useCallback(
    (row: BatchRow, column: number, value: string): Promise<BatchRow> => {
      const key = cellKey(row.row, column);
      setError(undefined);
      setPending((old) => new Map(old).set(key, value));
      const send = () => batchesApi.fixRow(batch, row.row, [{ column, value }]);
      const settled = queue.current
        .then(() => untilReached(send, setLost))
        .then(
          (fixed) => {
            onCounts(fixed.counts);
            return fixed.row;
          },
          (reason: unknown) => {
            noticed(reason);
            setError(reason);
            return row;
          },
        );
      queue.current = settled.then(() => setPending((old) => without(old, key, value)));
      return settled;
    },
    [batch, onCounts, noticed],
  );
  return { save, pending, lost, error };
}

/** A cell that was changed again meanwhile still waits for its newer text. */
function without(
  old: ReadonlyMap<string, string>,
  key: string,
  value: string,
): ReadonlyMap<string, string> {
  return new Map([...old].filter(([cell, text]) => cell !== key || text !== value));
}
