import { useCallback } from 'preact/hooks';
import { registerApi } from '../api/register-api.ts';
import { useSession } from '../session/session-context.ts';
import { useLoaded } from '../state/use-loaded.ts';

/** The names of the centres that this person sees, by slug: an officer's own, an operator's all. */
export function useCentreNames(): ReadonlyMap<string, string> {
  const { me } = useSession();
  const load = useCallback(
    async () => (me?.staff.role === 'operator' ? registerApi.centres() : (me?.centres ?? [])),
    [me],
  );
  const { loaded } = useLoaded(load);
  const centres = loaded.kind === 'ready' ? loaded.value : [];
  return new Map(centres.map(({ slug, name }) => [slug, name]));
}
