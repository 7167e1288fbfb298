import { useCallback } from 'preact/hooks';
import { staffApi } from '../api/staff-api.ts';
import { useSession } from '../session/session-context.ts';
import { useLoaded } from '../state/use-loaded.ts';
import { useWords } from '../state/words.ts';

// Actors that are parts of the service, not people.
const parts = new Set(['wallet', 'sample', 'system', 'service', 'issuer']);

/** Turns who acted into a name. An operator sees everyone's; an officer sees his or her own. */
export function useActorNames(): (actor: string) => string {
  const { t } = useWords();
  const { me } = useSession();
  const operator = me?.staff.role === 'operator';
  const load = useCallback(async () => (operator ? staffApi.list() : []), [operator]);
  const { loaded } = useLoaded(load);
  const staff = [
    ...(me === undefined ? [] : [me.staff]),
    ...(loaded.kind === 'ready' ? loaded.value : []),
  ];
  const names = new Map(staff.map(({ id, name }) => [id, name]));
  return (actor) => names.get(actor) ?? t(parts.has(actor) ? 'audit.system' : 'audit.other');
}
