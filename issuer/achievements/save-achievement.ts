import { AppError } from '../../core/errors.ts';
import type { Achievement } from '../../schemas/achievement/achievement.ts';
import { versionedId } from '../../storage/issuer-collections.ts';
import { recordAudit } from '../audit/record-audit.ts';
import type { IssuerDeps } from '../deps.ts';
import { findAchievement } from './read-achievement.ts';

/**
 * Publishes an achievement: a new one as version 1, or the next version of one that exists. What is published never
 * changes, because credentials point at it.
 *
 * @throws AppError `conflict` for any other version
 */
export async function saveAchievement(
  deps: Pick<IssuerDeps, 'store' | 'clock'>,
  by: string,
  achievement: Achievement,
): Promise<Achievement> {
  const newest = await findAchievement(deps, achievement.id);
  const next = (newest?.version ?? 0) + 1;
  const record = { id: versionedId(achievement.id, achievement.version), achievement };
  if (achievement.version !== next || !(await deps.store.achievements.insert(record))) {
    throw new AppError(
      'conflict',
      newest === undefined
        ? 'A new achievement begins with version 1.'
        : `Version ${newest.version} of ${achievement.id} is published and does not change. Save the change as version ${next}.`,
    );
  }
  await recordAudit(deps, {
    actor: by,
    action: 'achievement-published',
    subject: achievement.id,
    detail: { version: achievement.version },
  });
  return achievement;
}
