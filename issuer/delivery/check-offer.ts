import { AppError } from '../../core/errors.ts';
import type { AwardRecord } from '../../schemas/award/award-record.ts';
import type { Offer } from '../../schemas/offer/offer.ts';
import type { DeliveryDeps } from './delivery-deps.ts';

/** The refusal of an offer that is not there, was used, or was replaced: the words do not tell which. */
export function offerRefused(): AppError {
  return new AppError(
    'offer-unknown-or-used',
    'This offer was already used, was replaced by a newer one, or the link is not complete. Ask the centre to send it again.',
  );
}

/**
 * Makes sure that an offer can still be taken up, and answers its award.
 *
 * @throws AppError `offer-unknown-or-used` | `offer-expired` | `offer-locked`
 */
export async function checkOffer(
  deps: Pick<DeliveryDeps, 'store' | 'clock'>,
  offer: Offer | undefined,
): Promise<{ readonly offer: Offer; readonly award: AwardRecord }> {
  if (offer === undefined) throw offerRefused();
  if (offer.state === 'locked') {
    throw new AppError(
      'offer-locked',
      'The code was wrong too often, so this offer is locked. Ask the centre to send it again.',
    );
  }
  if (offer.state !== 'open') throw offerRefused();
  if (Date.parse(offer.expiresAt) <= deps.clock().getTime()) {
    throw new AppError('offer-expired', 'This offer has expired. Ask the centre to send it again.');
  }
  const award = await deps.store.awards.get(offer.award);
  if (award.state.kind === 'revoked') throw offerRefused();
  return { offer, award };
}
