import { hashOf, newSecret } from '../../core/ids.ts';
import { toDateTimeStamp } from '../../core/time.ts';
import type { AccessDeps } from './access-deps.ts';
import { SESSION_SECONDS } from './session-cookie.ts';

/** Starts a session of twelve hours; only the hash of its secret is kept. */
export async function startSession(
  deps: Pick<AccessDeps, 'store' | 'clock'>,
  staffId: string,
): Promise<string> {
  const secret = newSecret();
  const now = deps.clock();
  await deps.store.sessions.insert({
    id: await hashOf(secret),
    staff: staffId,
    createdAt: toDateTimeStamp(now),
    expiresAt: toDateTimeStamp(new Date(now.getTime() + SESSION_SECONDS * 1000)),
  });
  return secret;
}
