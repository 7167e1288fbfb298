import { AppError } from '../../core/errors.ts';
import type { Achievement } from '../../schemas/achievement/achievement.ts';
import { versionedId } from '../../storage/issuer-collections.ts';
import type { IssuerDeps } from '../deps.ts';

const MAX_VERSIONS = 10_000;

type Needs = { readonly store: Pick<IssuerDeps['store'], 'achievements'> };

/** One version of an achievement, or the newest, or undefined. */
export async function findAchievement(
  deps: Needs,
  id: string,
  version?: number,
): Promise<Achievement | undefined> {
  const { achievements } = deps.store;
  if (version !== undefined)
    return (await achievements.find(versionedId(id, version)))?.achievement;
  const all = await achievements.listBy('achievement', id, { limit: MAX_VERSIONS });
  return all.at(-1)?.achievement;
}

/**
 * One version of an achievement, or the newest.
 *
 * @throws AppError `not-found`
 */
export async function readAchievement(
  deps: Needs,
  id: string,
  version?: number,
): Promise<Achievement> {
  const achievement = await findAchievement(deps, id, version);
  if (achievement !== undefined) return achievement;
  throw new AppError(
    'not-found',
    `There is no achievement ${id.slice(0, 80)}${version === undefined ? '' : ` in version ${version}`}.`,
  );
}
