import { toDateTimeStamp } from '../../core/time.ts';
import type { DeliveryDeps } from './delivery-deps.ts';

const NONCE_MS = 5 * 60 * 1000;

/** A fresh nonce of a centre for five minutes (OpenID4VCI 1.0, 7); nothing is stored until it is used. */
export function makeNonce(
  deps: Pick<DeliveryDeps, 'tokens' | 'clock'>,
  centre: string,
): Promise<string> {
  return deps.tokens.make('nonce', centre, new Date(deps.clock().getTime() + NONCE_MS));
}

/** Uses a nonce up: true for exactly one caller, and only for a nonce of this centre that is not over. */
export async function takeNonce(
  deps: Pick<DeliveryDeps, 'tokens' | 'clock' | 'store'>,
  centre: string,
  nonce: string,
): Promise<boolean> {
  const token = await deps.tokens.read('nonce', nonce, deps.clock());
  if (token === undefined || token.subject !== centre) return false;
  return deps.store.usedOnce.insert({
    id: `nonce:${token.id}`,
    expiresAt: toDateTimeStamp(token.expiresAt),
  });
}
