import { hashOf, newSecret } from '../../core/ids.ts';
import { toDateTimeStamp } from '../../core/time.ts';
import type { AwardRecord } from '../../schemas/award/award-record.ts';
import type { Offer } from '../../schemas/offer/offer.ts';
import type { DeliveryDeps } from './delivery-deps.ts';
import { newTransactionCode } from './new-transaction-code.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const OFFER_DAYS = 30;
const MAX_OFFERS = 1000;

/** A fresh offer with its secrets in clear: they are shown or sent once and then known by their hashes alone. */
export type MadeOffer = {
  readonly offer: Offer;
  readonly secret: string;
  readonly transactionCode?: string;
};

/** The offers of an award, the newest last. */
export async function offersOf(
  deps: Pick<DeliveryDeps, 'store'>,
  award: string,
): Promise<readonly Offer[]> {
  const offers = await deps.store.offers.listBy('award', award, { limit: MAX_OFFERS });
  return offers.toSorted((a, b) => a.createdAt.localeCompare(b.createdAt));
}

/**
 * Makes an offer of 30 days for an award; the ones before it end. Its address is a secret of 256 bits.
 *
 * @param secret given only where the address has to be one that the learner can work out alone
 */
export async function makeOffer(
  deps: Pick<DeliveryDeps, 'store' | 'clock' | 'tokens'>,
  award: Pick<AwardRecord, 'id' | 'centre'>,
  options: { readonly transactionCode: boolean; readonly secret?: string },
): Promise<MadeOffer> {
  for (const old of await offersOf(deps, award.id)) {
    if (old.state === 'open' || old.state === 'locked') {
      await deps.store.offers.put({ ...old, state: 'replaced' });
    }
  }
  const secret = options.secret ?? newSecret();
  const id = await hashOf(secret);
  const now = deps.clock();
  const offer: Offer = {
    id,
    award: award.id,
    centre: award.centre,
    createdAt: toDateTimeStamp(now),
    expiresAt: toDateTimeStamp(new Date(now.getTime() + OFFER_DAYS * DAY_MS)),
    state: 'open',
  };
  if (!options.transactionCode) {
    await deps.store.offers.put(offer);
    return { offer, secret };
  }
  const transactionCode = newTransactionCode();
  const transactionCodeHash = await deps.tokens.fingerprint(`${id}:${transactionCode}`);
  await deps.store.offers.put({ ...offer, transactionCodeHash });
  return { offer: { ...offer, transactionCodeHash }, secret, transactionCode };
}
