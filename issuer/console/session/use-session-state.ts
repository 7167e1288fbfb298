import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { HttpProblem } from '../../../ui/http-errors.ts';
import { signInApi } from '../api/sign-in-api.ts';
import type { Me, ServiceState } from '../api/views.ts';
import { useKept } from '../state/use-kept.ts';
import type { Session } from './session-context.ts';

export type SessionState =
  | { readonly kind: 'asking' }
  | { readonly kind: 'failed'; readonly error: unknown }
  | { readonly kind: 'signed-out' }
  | { readonly kind: 'signed-in'; readonly expired: boolean };

// The centre that an officer works for stays chosen while the tab is open.
const readSlug = (input: unknown): string | undefined =>
  typeof input === 'string' ? input : undefined;

const endedCodes = new Set(['sign-in-required']);

/** Asks the server who is signed in, and keeps the answer for all pages. */
export function useSessionState(): {
  readonly state: SessionState;
  readonly session: Session;
  readonly retry: () => void;
} {
  const [state, setState] = useState<SessionState>({ kind: 'asking' });
  const [service, setService] = useState<ServiceState>();
  const [me, setMe] = useState<Me>();
  const [slug, setSlug] = useKept('skillseal-centre-chosen', '', readSlug);
  const refresh = useCallback(async () => {
    setService(await signInApi.state());
    try {
      setMe(await signInApi.me());
      setState({ kind: 'signed-in', expired: false });
    } catch (error) {
      if (!isEnded(error)) throw error;
      setMe(undefined);
      setState({ kind: 'signed-out' });
    }
  }, []);
  const ask = useCallback(() => {
    refresh().catch((error: unknown) => setState({ kind: 'failed', error }));
  }, [refresh]);
  useEffect(ask, [ask]);
  const noticed = useCallback((error: unknown) => {
    if (!isEnded(error)) return;
    setState((old) => (old.kind === 'signed-in' ? { kind: 'signed-in', expired: true } : old));
  }, []);
  const signOut = useCallback(async () => {
    await signInApi.signOut();
    setMe(undefined);
    setState({ kind: 'signed-out' });
  }, []);
  const session = useMemo<Session>(() => {
    const centres = me?.staff.role === 'officer' ? me.centres : [];
    return {
      me,
      service,
      centre: centres.find((centre) => centre.slug === slug) ?? centres[0],
      chooseCentre: setSlug,
      noticed,
      refresh,
      signOut,
    };
  }, [me, service, slug, setSlug, noticed, refresh, signOut]);
  return { state, session, retry: ask };
}

function isEnded(error: unknown): boolean {
  return error instanceof HttpProblem && endedCodes.has(error.problem.code);
}
