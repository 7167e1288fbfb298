import { hashOf } from '../../../core/ids.ts';
import type { Redemption } from '../../../schemas/offer/offer.ts';
import type { DeliveryDeps } from '../delivery-deps.ts';
import { OAuthError } from './oauth-error.ts';

/**
 * Finds what an access token stands for.
 *
 * @param authorization the header, `Bearer …`
 * @throws OAuthError `invalid_token`
 */
export async function findRedemption(
  deps: DeliveryDeps,
  centre: string,
  authorization: string | undefined,
): Promise<Redemption> {
  const refused = new OAuthError('invalid_token', 'The access token is unknown or has expired.');
  const token = /^Bearer ([A-Za-z0-9_-]{43})$/i.exec(authorization ?? '')?.[1];
  if (token === undefined) throw refused;
  const hash = await hashOf(token);
  const [redemption] = await deps.store.redemptions.listBy('accessToken', hash, { limit: 1 });
  if (redemption === undefined) throw refused;
  if (Date.parse(redemption.expiresAt) <= deps.clock().getTime()) throw refused;
  const offer = await deps.store.offers.get(redemption.offer);
  if (offer.centre !== centre) throw refused;
  return redemption;
}
