import { AppError } from '../../core/errors.ts';
import { toDateTimeStamp } from '../../core/time.ts';
import { missingToIssue } from '../../schemas/achievement/issue-obligations.ts';
import type { Batch } from '../../schemas/batch/batch.ts';
import { readAchievement } from '../credentials/read-achievement.ts';
import type { IssuerDeps } from '../deps.ts';
import { checkAllRows } from './check-all-rows.ts';
import { countRows } from './count-rows.ts';
import type { DeliveryChoice } from './deliver.ts';
import { missingFields } from './missing-fields.ts';

export type ReleaseDeps = Pick<IssuerDeps, 'store' | 'register' | 'clock' | 'signerOf'>;

export type ReleaseInput = {
  readonly batch: string;
  readonly by: string;
  readonly delivery: DeliveryChoice;
};

const columnWords = {
  name: 'the name (or given name and family name)',
  awardDate: 'the award date',
} as const;

function assertMapped(batch: Batch): void {
  const missing = missingFields(batch.columns);
  if (missing.length === 0) return;
  const words = missing.map((field) =>
    field === 'name' || field === 'awardDate' ? columnWords[field] : field,
  );
  const headers = batch.columns.map(({ header }) => `"${header}"`).join(', ');
  throw new AppError(
    'batch-not-ready',
    `No column of the list gives ${words.join(' and ')}. Its columns are ${headers}.`,
    { problems: missing.map((field) => ({ pointer: '/columns', detail: `${field} is missing` })) },
  );
}

async function assertComplete(deps: ReleaseDeps, batch: Batch): Promise<void> {
  const achievement = await readAchievement(deps.store, batch.achievement);
  const problems = missingToIssue(achievement);
  if (problems.length === 0) return;
  throw new AppError(
    'batch-not-ready',
    `"${achievement.title}" cannot be issued yet: ${problems[0]?.detail ?? 'facts are missing'}.`,
    { problems },
  );
}

/**
 * Releases a draft for signing. Everything is judged once more: columns, achievement, register, every row, the centre's
 * key. Releasing at the same moment twice comes to one release, since signing is idempotent.
 *
 * @throws AppError `batch-not-ready` | `batch-already-released` | `outside-register-scope` | `key-unavailable` |
 * `register-unavailable` | `register-not-trusted` | `not-found`
 */
export async function releaseBatch(deps: ReleaseDeps, input: ReleaseInput): Promise<Batch> {
  const batch = await deps.store.batches.get(input.batch);
  if (batch.state === 'reading') {
    throw new AppError('batch-not-ready', 'The list is still being read. Try again in a moment.');
  }
  if (batch.state !== 'draft') {
    throw new AppError('batch-already-released', 'This batch was released already.');
  }
  assertMapped(batch);
  await assertComplete(deps, batch);
  await deps.signerOf(batch.centre);
  await checkAllRows(deps, batch);
  const counts = await countRows(deps.store, batch.id);
  if (counts.ready === 0 && counts.skipped === 0) await refuse(deps, batch);
  const first = await deps.store.usedOnce.insert({
    id: `release:${batch.id}`,
    expiresAt: '9999-12-31T00:00:00Z',
  });
  if (!first) throw new AppError('batch-already-released', 'This batch was released already.');
  const released: Batch = {
    ...batch,
    state: 'signing',
    releasedBy: input.by,
    releasedAt: toDateTimeStamp(deps.clock()),
    delivery: input.delivery,
  };
  await deps.store.batches.put(released);
  return released;
}

/** Nothing could be signed: says why, the register first, since no correction of a row helps against it. */
async function refuse(deps: ReleaseDeps, batch: Batch): Promise<never> {
  const rows = await deps.store.batchRows.listBy('batch', batch.id, { limit: 100 });
  const isOutside = rows.some((row) =>
    row.problems.some((p) => p.code === 'outside-register-scope'),
  );
  if (isOutside) {
    throw new AppError(
      'outside-register-scope',
      'The register does not allow this centre to award this on the dates of the list.',
    );
  }
  throw new AppError('batch-not-ready', 'No row of the list can be signed. Correct its problems.');
}
