import { AppError } from '../../core/errors.ts';
import type { Challenge } from '../../schemas/staff/staff.ts';
import type { AccessDeps } from './access-deps.ts';

/** The refusal of a passkey; it does not say which part was wrong. */
export function passkeyRefused(cause?: unknown): AppError {
  return new AppError(
    'passkey-not-accepted',
    'This passkey was not accepted. Try again, or ask an operator for a new link.',
    cause === undefined ? {} : { cause },
  );
}

/**
 * Takes a challenge out of the store: of several answers to it only one goes on, right or wrong.
 *
 * @throws AppError `passkey-not-accepted` when it is unknown, was used or is over
 */
export async function takeChallenge(
  deps: Pick<AccessDeps, 'store' | 'clock'>,
  id: string,
): Promise<Challenge> {
  const challenge = await deps.store.challenges.find(id);
  if (challenge === undefined || !(await deps.store.challenges.remove(id))) throw passkeyRefused();
  if (Date.parse(challenge.expiresAt) <= deps.clock().getTime()) throw passkeyRefused();
  return challenge;
}
