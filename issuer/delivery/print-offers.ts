import { AppError } from '../../core/errors.ts';
import type { AwardRecord } from '../../schemas/award/award-record.ts';
import type { Batch } from '../../schemas/batch/batch.ts';
import { eachBy } from '../../storage/collection.ts';
import { readAchievement } from '../credentials/read-achievement.ts';
import type { DeliveryDeps } from './delivery-deps.ts';
import { drawQr } from './draw-qr.ts';
import { makeOffer } from './make-offer.ts';
import { offerLinks } from './offer-links.ts';

const MAX_SHEETS = 2000;

/** One sheet of paper for one learner. */
export type PrintedOffer = {
  readonly name: string;
  readonly achievementTitle: string;
  readonly offerLink: string;
  readonly qrSvg: string;
  readonly transactionCode?: string;
};

function isOnPaper(batch: Batch, award: AwardRecord): boolean {
  if (award.delivery !== 'unclaimed' || award.state.kind !== 'in-force') return false;
  return batch.delivery?.kind === 'paper' || award.candidate.email === undefined;
}

/**
 * Makes fresh offers for the learners of a batch who get theirs on paper and have not taken it up yet; sheets that were
 * printed before end.
 *
 * @throws AppError `too-large` for more than 2 000 sheets
 */
export async function printOffers(
  deps: DeliveryDeps,
  batch: Batch,
): Promise<readonly PrintedOffer[]> {
  const awards: AwardRecord[] = [];
  for await (const award of eachBy(deps.store.awards, 'batch', batch.id)) {
    if (isOnPaper(batch, award)) awards.push(award);
    if (awards.length > MAX_SHEETS) {
      throw new AppError('too-large', `At most ${MAX_SHEETS} offers can be printed at once.`);
    }
  }
  const { title } = await readAchievement(deps.store, batch.achievement);
  const choice = { transactionCode: batch.delivery?.transactionCode ?? false };
  const sheets: PrintedOffer[] = [];
  for (const award of awards) {
    const { secret, transactionCode } = await makeOffer(deps, award, choice);
    const { offerLink } = offerLinks(deps.addresses, secret);
    sheets.push({
      name: award.candidate.name,
      achievementTitle: title,
      offerLink,
      qrSvg: await drawQr(offerLink),
      ...(transactionCode === undefined ? {} : { transactionCode }),
    });
  }
  return sheets;
}
