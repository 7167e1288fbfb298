import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { Unreachable } from '../../../ui/http-errors.ts';
import { useSession } from '../session/session-context.ts';

export type Loaded<T> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly error: unknown }
  | { readonly kind: 'ready'; readonly value: T; readonly lost: boolean };

export type Loading<T> = {
  readonly loaded: Loaded<T>;
  readonly reload: () => void;
  /** Shows a newer value that another call has answered. */
  readonly put: (value: T) => void;
};

const waits = [2_000, 4_000, 8_000, 15_000];

/**
 * Loads a value and keeps it. When the connection is lost the last value stays, `lost` says so, and it is tried again by itself.
 *
 * @param load must be stable (useCallback): a new function loads anew
 * @param every milliseconds after which it is loaded again, by the value loaded last; undefined when it need not be. Must be stable
 */
export function useLoaded<T>(
  load: () => Promise<T>,
  every?: (value: T) => number | undefined,
): Loading<T> {
  const { noticed } = useSession();
  const [loaded, setLoaded] = useState<Loaded<T>>({ kind: 'loading' });
  const [turn, setTurn] = useState(0);
  const failures = useRef(0);
  const shownFor = useRef(load);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let current = true;
    if (shownFor.current !== load) {
      shownFor.current = load;
      setLoaded({ kind: 'loading' });
    }
    const again = (after: number): void => {
      timer = setTimeout(() => setTurn((n) => n + 1), after);
    };
    load().then(
      (value) => {
        if (!current) return;
        failures.current = 0;
        setLoaded({ kind: 'ready', value, lost: false });
        const next = every?.(value);
        if (next !== undefined) again(next);
      },
      (error: unknown) => {
        if (!current) return;
        noticed(error);
        setLoaded((old) =>
          old.kind === 'ready' && error instanceof Unreachable
            ? { ...old, lost: true }
            : { kind: 'failed', error },
        );
        if (!(error instanceof Unreachable)) return;
        failures.current += 1;
        again(waits[Math.min(failures.current, waits.length) - 1] ?? 15_000);
      },
    );
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [load, every, turn, noticed]);
  const reload = useCallback(() => setTurn((n) => n + 1), []);
  const put = useCallback((value: T) => setLoaded({ kind: 'ready', value, lost: false }), []);
  return { loaded, reload, put };
}
