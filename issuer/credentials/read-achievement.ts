import { AppError } from '../../core/errors.ts';
import type { Achievement } from '../../schemas/achievement/achievement.ts';
import { versionedId } from '../../storage/issuer-collections.ts';
import type { IssuerStore } from '../../storage/store.ts';

/** One version of an achievement; AppError `not-found`. */
export async function readAchievement(
  store: IssuerStore,
  { id, version }: { readonly id: string; readonly version: number },
): Promise<Achievement> {
  return (await store.achievements.get(versionedId(id, version))).achievement;
}

/** The newest version of an achievement; AppError `not-found`. */
export async function newestAchievement(store: IssuerStore, id: string): Promise<Achievement> {
  const versions = await store.achievements.listBy('achievement', id, { limit: 10_000 });
  const newest = versions.at(-1);
  if (newest !== undefined) return newest.achievement;
  throw new AppError('not-found', `There is no achievement with the id "${id}".`);
}
