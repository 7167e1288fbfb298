import type { AwardRecord } from '../../schemas/award/award-record.ts';
import type { DeliveryChoice } from '../batches/deliver.ts';
import { sourcesOf } from '../credentials/sources-of.ts';
import type { DeliveryDeps } from './delivery-deps.ts';
import { writeMails } from './mail/write-mails.ts';
import { makeOffer } from './make-offer.ts';

/** The mail is written after its offer: where there is a mail, there is an offer. */
async function isDelivered(deps: DeliveryDeps, award: AwardRecord): Promise<boolean> {
  return (await deps.store.outbox.listBy('award', award.id, { limit: 1 })).length > 0;
}

/**
 * Offers freshly signed awards by mail to everyone who has an address; all others wait to be printed. Calling it again
 * for the same awards does nothing new. A crash between offer and mail leads to another offer that replaces the first.
 */
export async function deliverAwards(
  deps: DeliveryDeps,
  awards: readonly AwardRecord[],
  choice: DeliveryChoice,
): Promise<void> {
  if (choice.kind !== 'mail') return;
  const { transactionCode } = choice;
  for (const award of awards) {
    const { email } = award.candidate;
    if (email === undefined || award.delivery !== 'unclaimed') continue;
    if (award.state.kind === 'revoked' || (await isDelivered(deps, award))) continue;
    const made = await makeOffer(deps, award, { transactionCode });
    const sources = await sourcesOf(deps.store, award);
    await deps.store.outbox.insertMany(writeMails(deps, sources, made, email));
  }
}
