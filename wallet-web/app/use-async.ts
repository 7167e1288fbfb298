import { useCallback, useState } from 'preact/hooks';

/** Runs one piece of work at a time and keeps what went wrong, so that a view can show both. */
export function useAsync(): {
  readonly busy: boolean;
  readonly failure: unknown;
  readonly run: (work: () => Promise<void>) => Promise<void>;
} {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const run = useCallback(async (work: () => Promise<void>) => {
    setBusy(true);
    setFailure(undefined);
    try {
      await work();
    } catch (reason) {
      setFailure(reason);
    } finally {
      setBusy(false);
    }
  }, []);
  return { busy, failure, run };
}
