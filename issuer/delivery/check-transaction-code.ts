import { AppError } from '../../core/errors.ts';
import type { Offer } from '../../schemas/offer/offer.ts';
import type { DeliveryDeps } from './delivery-deps.ts';

const MAX_TRIES = 5;

/** `wrong`: may be tried again. */
export type TransactionCodeResult = 'right' | 'wrong' | 'missing' | 'unexpected';

/**
 * Takes one of the five tries before the code is looked at, so that parallel guesses cannot get more.
 *
 * @returns the number of this try from 1, or undefined when all are spent
 */
async function takeTry(deps: DeliveryDeps, offer: Offer): Promise<number | undefined> {
  for (let n = 1; n <= MAX_TRIES; n += 1) {
    const id = `transaction-code:${offer.id}:${n}`;
    if (await deps.store.usedOnce.insert({ id, expiresAt: offer.expiresAt })) return n;
  }
  return undefined;
}

async function lock(deps: DeliveryDeps, offer: Offer): Promise<void> {
  await deps.store.offers.put({ ...offer, state: 'locked' });
}

/**
 * Compares a transaction code; five wrong tries lock the offer, and only a new offer unlocks the award.
 *
 * @throws AppError `offer-locked`
 */
export async function checkTransactionCode(
  deps: DeliveryDeps,
  offer: Offer,
  code: string | undefined,
): Promise<TransactionCodeResult> {
  if (offer.transactionCodeHash === undefined) return code === undefined ? 'right' : 'unexpected';
  if (code === undefined) return 'missing';
  const tried = await takeTry(deps, offer);
  const given = await deps.tokens.fingerprint(`${offer.id}:${code}`);
  if (tried !== undefined && given === offer.transactionCodeHash) return 'right';
  if (tried !== undefined && tried < MAX_TRIES) return 'wrong';
  await lock(deps, offer);
  throw new AppError(
    'offer-locked',
    'The code was wrong too often, so this offer is locked. Ask the centre to send it again.',
  );
}
