import { newRecordId } from '../../core/ids.ts';
import { toDateTimeStamp } from '../../core/time.ts';
import type { AccessDeps } from './access-deps.ts';

const CHALLENGE_MS = 5 * 60 * 1000;

/** Keeps a WebAuthn challenge for five minutes and answers its id. */
export async function keepChallenge(
  deps: Pick<AccessDeps, 'store' | 'clock'>,
  challenge: string,
  staff?: string,
): Promise<string> {
  const id = newRecordId();
  const expiresAt = toDateTimeStamp(new Date(deps.clock().getTime() + CHALLENGE_MS));
  await deps.store.challenges.insert({
    id,
    challenge,
    expiresAt,
    ...(staff === undefined ? {} : { staff }),
  });
  return id;
}
