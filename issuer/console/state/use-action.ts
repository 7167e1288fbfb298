import { useCallback, useRef, useState } from 'preact/hooks';
import { useSession } from '../session/session-context.ts';

export type Action<A extends readonly unknown[]> = {
  readonly run: (...args: A) => void;
  readonly busy: boolean;
  readonly error: unknown;
  readonly clear: () => void;
};

/** Runs one thing at a time on a press, and keeps its error for the view to show. */
export function useAction<A extends readonly unknown[]>(
  act: (...args: A) => Promise<unknown>,
): Action<A> {
  const { noticed } = useSession();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  const running = useRef(false);
  const latest = useRef(act);
  latest.current = act;
  const run = useCallback(
    (...args: A): void => {
      if (running.current) return;
      running.current = true;
      setBusy(true);
      setError(undefined);
      const done = (): void => {
        running.current = false;
        setBusy(false);
      };
      latest.current(...args).then(done, (reason: unknown) => {
        done();
        noticed(reason);
        setError(reason);
      });
    },
    [noticed],
  );
  const clear = useCallback(() => setError(undefined), []);
  return { run, busy, error, clear };
}
