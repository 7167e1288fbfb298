import { AppError } from '../../core/errors.ts';
import { toDateTimeStamp } from '../../core/time.ts';
import type { IssuedCredential } from '../../schemas/credential/credential.ts';
import type { Offer, Redemption } from '../../schemas/offer/offer.ts';
import { signAwardFor } from '../credentials/sign-award-for.ts';
import type { DeliveryDeps } from './delivery-deps.ts';

async function markClaimed(deps: DeliveryDeps, offer: Offer): Promise<void> {
  // Read again: the award can have been revoked while the credential was being signed.
  const award = await deps.store.awards.get(offer.award);
  if (award.delivery !== 'claimed') await deps.store.awards.put({ ...award, delivery: 'claimed' });
  await deps.store.offers.put({ ...offer, state: 'claimed' });
}

/**
 * Claims the award of an access token for a holder's key. The claim is written first and holds one key: the same key
 * gets the same credential until the token ends, so that a lost answer loses nothing; another key is refused
 * (architecture.md 4.18).
 *
 * @throws AppError `conflict` when the award is revoked; `offer-unknown-or-used` for another key
 */
export async function claimAward(
  deps: DeliveryDeps,
  redemption: Redemption,
  holder: string,
): Promise<IssuedCredential> {
  const offer = await deps.store.offers.get(redemption.offer);
  const award = await deps.store.awards.get(offer.award);
  if (award.state.kind === 'revoked') {
    throw new AppError('conflict', 'The centre has withdrawn this award.');
  }
  const id = redemption.accessTokenHash;
  const claim = {
    id,
    offer: offer.id,
    holder,
    credential: `${award.id}#${holder}`,
    claimedAt: toDateTimeStamp(deps.clock()),
  };
  await deps.store.claims.insert(claim);
  if ((await deps.store.claims.get(id)).holder !== holder) {
    throw new AppError('offer-unknown-or-used', 'This award was claimed with another key.');
  }
  const credential = await signAwardFor(deps, award, holder);
  await markClaimed(deps, offer);
  return credential;
}
