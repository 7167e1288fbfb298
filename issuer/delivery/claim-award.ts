import { AppError } from '../../core/errors.ts';
import { toDateTimeStamp } from '../../core/time.ts';
import type { AwardRecord } from '../../schemas/award/award-record.ts';
import type { IssuedCredential } from '../../schemas/credential/credential.ts';
import type { Offer, Redemption } from '../../schemas/offer/offer.ts';
import { signAwardFor } from '../credentials/sign-award-for.ts';
import { updateAward } from '../credentials/update-award.ts';
import type { DeliveryDeps } from './delivery-deps.ts';

/** The award as its status list knows it: what was revoked while it was being fetched stays revoked. */
async function withListedState(deps: DeliveryDeps, award: AwardRecord): Promise<AwardRecord> {
  const { statusBits, statusLists } = deps.store;
  const { list, index } = award.status;
  const bit = await statusBits.find(`${list}:${index}`);
  if (bit === undefined || award.state.kind !== 'in-force') return award;
  if ((await statusLists.get(list)).purpose !== 'revocation') return award;
  const reason = 'Revoked while it was being fetched into a wallet.';
  return { ...award, state: { kind: 'revoked', at: bit.at, by: 'system', reason } };
}

/**
 * Notes that the award is in a wallet. Another process can revoke it at the same moment, so that its note is overwritten
 * here: its bit in the status list is durable before, hence it is looked at once more after the note.
 */
async function markClaimed(deps: DeliveryDeps, offer: Offer): Promise<void> {
  const { store } = deps;
  await updateAward(store, offer.award, (award) => ({ ...award, delivery: 'claimed' }));
  await store.offers.put({ ...offer, state: 'claimed' });
  await updateAward(store, offer.award, (award) => withListedState(deps, award));
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
