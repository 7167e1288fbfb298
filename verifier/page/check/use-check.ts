import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Clock } from '../../../core/time.ts';
import type { VerdictReport } from '../../../schemas/verdict/verdict.ts';
import { IntakeFault, type Subject } from '../intake/subject.ts';
import { readConfig } from './read-config.ts';

export type CheckState =
  | { readonly phase: 'idle' }
  | { readonly phase: 'working' }
  | { readonly phase: 'refused'; readonly fault: IntakeFault }
  | { readonly phase: 'failed'; readonly error: unknown }
  | { readonly phase: 'done'; readonly report: VerdictReport; readonly rechecking: boolean };

export type Checker = {
  readonly state: CheckState;
  /** Starts over with a subject, a refusal, or nothing. */
  readonly start: (subject: Subject | IntakeFault | undefined) => void;
  readonly again: () => void;
};

/** A verdict older than this is not shown as if it were of now. */
const freshFor = 60_000;

/** Runs checks and keeps the verdict fresh: while the page is looked at, it is checked again every minute. */
export function useCheck(clock: Clock): Checker {
  const [state, setState] = useState<CheckState>({ phase: 'idle' });
  const subject = useRef<Subject | undefined>(undefined);
  const latest = useRef(0);
  const run = useCallback(async () => {
    const current = subject.current;
    if (current === undefined) return;
    latest.current += 1;
    const mine = latest.current;
    setState((old) => (old.phase === 'done' ? { ...old, rechecking: true } : { phase: 'working' }));
    const next = await check(current, clock);
    // Someone started another check meanwhile: this answer is of yesterday.
    if (mine === latest.current) setState(next);
  }, [clock]);
  const start = useCallback(
    (next: Subject | IntakeFault | undefined) => {
      latest.current += 1;
      subject.current = next instanceof IntakeFault ? undefined : next;
      if (next instanceof IntakeFault) setState({ phase: 'refused', fault: next });
      else setState({ phase: next === undefined ? 'idle' : 'working' });
      void run();
    },
    [run],
  );
  useEffect(() => {
    if (state.phase !== 'done' || state.rechecking) return;
    const { checkedAt } = state.report;
    const refresh = (): void => {
      const age = clock().getTime() - Date.parse(checkedAt);
      if (document.visibilityState === 'visible' && age >= freshFor) void run();
    };
    const timer = setInterval(refresh, freshFor / 4);
    document.addEventListener('visibilitychange', refresh);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', refresh);
    };
  }, [state, run, clock]);
  return { state, start, again: () => void run() };
}

async function check(subject: Subject, clock: Clock): Promise<CheckState> {
  try {
    const [{ runCheck }, config] = await Promise.all([
      import('./run-check.ts'),
      subject.kind === 'share' ? readConfig() : { walletOrigins: [] },
    ]);
    const report = await runCheck(subject, config.walletOrigins, clock);
    return { phase: 'done', report, rechecking: false };
  } catch (error) {
    return error instanceof IntakeFault
      ? { phase: 'refused', fault: error }
      : { phase: 'failed', error };
  }
}
