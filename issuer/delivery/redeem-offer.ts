import { hashOf, newSecret } from '../../core/ids.ts';
import { toDateTimeStamp } from '../../core/time.ts';
import type { Offer, Redemption } from '../../schemas/offer/offer.ts';
import { offerRefused } from './check-offer.ts';
import type { DeliveryDeps } from './delivery-deps.ts';

export const ACCESS_TOKEN_SECONDS = 600;
/** A claim that began in time may still end; only then can another begin. */
const GRACE_MS = 60 * 1000;
const MAX_TURNS = 1000;

/** Whether the holder of a turn let it pass unused. */
async function isForgone(deps: DeliveryDeps, redemption: Redemption): Promise<boolean> {
  if (Date.parse(redemption.expiresAt) + GRACE_MS > deps.clock().getTime()) return false;
  return (await deps.store.claims.find(redemption.accessTokenHash)) === undefined;
}

/**
 * Redeems an offer: an access token of ten minutes to exactly one caller. The redemption is inserted under offer and
 * turn, so of any number of parallel tries one wins; a turn whose token passed unused frees the next
 * (architecture.md 4.5 and 4.18).
 *
 * @throws AppError `offer-unknown-or-used`
 */
export async function redeemOffer(
  deps: DeliveryDeps,
  offer: Pick<Offer, 'id'>,
): Promise<{ readonly accessToken: string; readonly expiresIn: number }> {
  const accessToken = newSecret();
  const end = new Date(deps.clock().getTime() + ACCESS_TOKEN_SECONDS * 1000);
  const redemption = {
    offer: offer.id,
    accessTokenHash: await hashOf(accessToken),
    expiresAt: toDateTimeStamp(end),
  };
  for (let turn = 0; turn < MAX_TURNS; turn += 1) {
    const id = `${offer.id}:${turn}`;
    if (await deps.store.redemptions.insert({ ...redemption, id })) {
      return { accessToken, expiresIn: ACCESS_TOKEN_SECONDS };
    }
    if (!(await isForgone(deps, await deps.store.redemptions.get(id)))) throw offerRefused();
  }
  throw offerRefused();
}
