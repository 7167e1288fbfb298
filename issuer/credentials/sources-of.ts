import type { AwardRecord } from '../../schemas/award/award-record.ts';
import type { IssuerStore } from '../../storage/store.ts';
import type { AwardSources } from './award-of.ts';
import { readAchievement } from './read-achievement.ts';
import { readCentre } from './read-centre.ts';

/** Collects what the facts of an award are made from; AppError `not-found`. */
export async function sourcesOf(store: IssuerStore, record: AwardRecord): Promise<AwardSources> {
  const achievement = await readAchievement(store, record.achievement);
  return { record, achievement, centre: await readCentre(store, record.centre) };
}
