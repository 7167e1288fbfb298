import { AppError } from '../../core/errors.ts';
import type { AwardRecord } from '../../schemas/award/award-record.ts';
import type { Staff } from '../../schemas/staff/staff.ts';
import { recordAudit } from '../audit/record-audit.ts';
import { sourcesOf } from '../credentials/sources-of.ts';
import { updateAward } from '../credentials/update-award.ts';
import type { DeliveryDeps } from './delivery-deps.ts';
import { drawQr } from './draw-qr.ts';
import { writeMails } from './mail/write-mails.ts';
import { makeOffer, offersOf } from './make-offer.ts';
import { type OfferLinks, offerLinks } from './offer-links.ts';

/** What the officer sees once; the transaction code is to be passed on apart from the link. */
export type SentOffer = OfferLinks & { readonly qrSvg: string; readonly transactionCode?: string };

/** Whether the award asked for a transaction code before: a new offer then does so too. */
async function neededCode(deps: DeliveryDeps, award: string): Promise<boolean> {
  return (await offersOf(deps, award)).at(-1)?.transactionCodeHash !== undefined;
}

/** Keeps a changed address and marks the award as on its way again; what else changes meanwhile stays. */
function keepDelivery(
  deps: DeliveryDeps,
  award: string,
  email: string | null | undefined,
): Promise<AwardRecord> {
  return updateAward(deps.store, award, (record) => {
    if (record.state.kind === 'revoked') {
      throw new AppError('conflict', 'This award was revoked, so it cannot be offered any more.');
    }
    const candidate =
      typeof email === 'string' ? { ...record.candidate, email } : { ...record.candidate };
    return { ...record, candidate, delivery: 'unclaimed' };
  });
}

/**
 * Makes a fresh offer that replaces the last, with a new transaction code where one was asked for.
 *
 * @param email a new address; absent: the one on the award, if any; null: on paper alone
 * @throws AppError `not-found` | `conflict` for a revoked award
 */
export async function sendOffer(
  deps: DeliveryDeps,
  by: Pick<Staff, 'id'>,
  input: { readonly award: string; readonly email?: string | null | undefined },
): Promise<SentOffer> {
  const record = await keepDelivery(deps, input.award, input.email);
  const transactionCode = await neededCode(deps, record.id);
  const made = await makeOffer(deps, record, { transactionCode });
  const to = input.email === null ? undefined : record.candidate.email;
  if (to !== undefined) {
    const [mail] = writeMails(deps, await sourcesOf(deps.store, record), made, to);
    // The link alone: the officer passes the code on, since in the same mailbox it would protect nothing.
    if (mail !== undefined) await deps.store.outbox.insert(mail);
  }
  await recordAudit(deps, {
    actor: by.id,
    action: 'offer-made',
    subject: record.id,
    detail: { centre: record.centre, byMail: to !== undefined },
  });
  const links = offerLinks(deps.addresses, made.secret);
  return {
    ...links,
    qrSvg: await drawQr(links.offerLink),
    ...(made.transactionCode === undefined ? {} : { transactionCode: made.transactionCode }),
  };
}
