import { hashOf } from '../../core/ids.ts';
import type { AccessDeps } from './access-deps.ts';

/** Ends the session of a secret, on the server and not in the browser alone. */
export async function signOut(
  deps: Pick<AccessDeps, 'store'>,
  secret: string | undefined,
): Promise<void> {
  if (secret !== undefined) await deps.store.sessions.remove(await hashOf(secret));
}
