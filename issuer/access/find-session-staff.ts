import { hashOf } from '../../core/ids.ts';
import type { Staff } from '../../schemas/staff/staff.ts';
import type { AccessDeps } from './access-deps.ts';

/** Who holds the session of this secret, or undefined when it is unknown, over, or its person is gone. */
export async function findSessionStaff(
  deps: Pick<AccessDeps, 'store' | 'clock'>,
  secret: string | undefined,
): Promise<Staff | undefined> {
  if (secret === undefined) return undefined;
  const session = await deps.store.sessions.find(await hashOf(secret));
  if (session === undefined) return undefined;
  if (Date.parse(session.expiresAt) <= deps.clock().getTime()) {
    await deps.store.sessions.remove(session.id);
    return undefined;
  }
  return deps.store.staff.find(session.staff);
}
