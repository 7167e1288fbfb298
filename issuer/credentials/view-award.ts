import type { AwardRecord } from '../../schemas/award/award-record.ts';
import type { Offer } from '../../schemas/offer/offer.ts';
import type { IssuerDeps } from '../deps.ts';
import { readAchievement } from './read-achievement.ts';

/** An award as the console shows it. */
export type AwardView = AwardRecord & {
  readonly achievementTitle: string;
  readonly email?: string;
  readonly offer?: Pick<Offer, 'expiresAt' | 'state'>;
};

/** An offer whose time is over is shown as what it is to the learner: expired ones are still in the state `open`. */
export async function viewAward(
  { store }: Pick<IssuerDeps, 'store'>,
  record: AwardRecord,
): Promise<AwardView> {
  const { title } = await readAchievement(store, record.achievement);
  const offers = await store.offers.listBy('award', record.id, { limit: 1000 });
  const newest = [...offers].sort((a, b) => a.createdAt.localeCompare(b.createdAt));
  const offer = newest.find(({ state }) => state !== 'replaced') ?? newest.at(-1);
  const { email } = record.candidate;
  return {
    ...record,
    achievementTitle: title,
    ...(email === undefined ? {} : { email }),
    ...(offer === undefined ? {} : { offer: { expiresAt: offer.expiresAt, state: offer.state } }),
  };
}
