import type { Achievement } from '../../schemas/achievement/achievement.ts';
import type { IssuerDeps } from '../deps.ts';
import { newestVersions } from './newest-version.ts';

const MAX_ACHIEVEMENTS = 20_000;

/** The newest version of every achievement, by id. */
export async function listAchievements(deps: {
  readonly store: Pick<IssuerDeps['store'], 'achievements'>;
}): Promise<readonly Achievement[]> {
  const records = await deps.store.achievements.list({ limit: MAX_ACHIEVEMENTS });
  return newestVersions(records).map((record) => record.achievement);
}
