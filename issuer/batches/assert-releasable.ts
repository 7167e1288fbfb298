import { AppError } from '../../core/errors.ts';
import { missingToIssue } from '../../schemas/achievement/issue-obligations.ts';
import type { Batch } from '../../schemas/batch/batch.ts';
import { readAchievement } from '../credentials/read-achievement.ts';
import type { IssuerDeps } from '../deps.ts';
import { missingFields } from './missing-fields.ts';

function assertMapped(batch: Batch): void {
  const missing = missingFields(batch.columns);
  if (missing.length === 0) return;
  const words = missing.map((field) =>
    field === 'name' ? 'the name (or given name and family name)' : 'the award date',
  );
  const headers = batch.columns.map(({ header }) => `"${header}"`).join(', ');
  throw new AppError(
    'batch-not-ready',
    `No column of the list gives ${words.join(' and ')}. Its columns are ${headers}.`,
    { problems: missing.map((field) => ({ pointer: '/columns', detail: `${field} is missing` })) },
  );
}

/**
 * Makes sure that a batch can be signed as far as it is the same for all of its rows: the columns feed what is owed, the
 * achievement is complete, the centre's key is at hand.
 *
 * @throws AppError `batch-not-ready` | `key-unavailable` | `not-found`
 */
export async function assertReleasable(
  deps: Pick<IssuerDeps, 'store' | 'signerOf'>,
  batch: Batch,
): Promise<void> {
  assertMapped(batch);
  const achievement = await readAchievement(deps.store, batch.achievement);
  const problems = missingToIssue(achievement);
  if (problems.length > 0) {
    const first = problems[0]?.detail ?? 'facts are missing';
    throw new AppError(
      'batch-not-ready',
      `"${achievement.title}" cannot be issued yet: ${first}.`,
      { problems },
    );
  }
  await deps.signerOf(batch.centre);
}
