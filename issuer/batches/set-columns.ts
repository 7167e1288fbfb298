import { AppError } from '../../core/errors.ts';
import type { Batch, Column } from '../../schemas/batch/batch.ts';
import { checkAllRows } from './check-all-rows.ts';
import type { CheckDeps } from './row-context.ts';

function assertFits(batch: Batch, columns: readonly Column[]): void {
  const headers = batch.columns.map(({ header }) => header);
  const isSame =
    columns.length === headers.length && columns.every(({ header }, i) => header === headers[i]);
  if (!isSame) {
    throw new AppError('invalid-input', 'The columns are not those of the list. Load it again.', {
      problems: [{ pointer: '/columns', detail: 'must name the columns of the list in its order' }],
    });
  }
  const fields = columns.flatMap(({ field }) => (field === null ? [] : [field]));
  const twice = fields.find((field, i) => fields.indexOf(field) !== i);
  if (twice === undefined) return;
  const at = columns.findLastIndex(({ field }) => field === twice);
  const detail = `only one column can give the field ${twice}`;
  throw new AppError('invalid-input', `The columns cannot be used: ${detail}.`, {
    problems: [{ pointer: `/columns/${at}/field`, detail }],
  });
}

/** Only a draft can be changed; AppError `batch-already-released` or `batch-not-ready`. */
export function assertDraft(batch: Batch): void {
  if (batch.state === 'draft') return;
  if (batch.state === 'reading') {
    throw new AppError('batch-not-ready', 'The list is still being read. Try again in a moment.');
  }
  throw new AppError(
    'batch-already-released',
    'This batch was released already, so its rows can no longer be changed.',
  );
}

/**
 * Changes what the columns of a draft mean, and judges every row anew.
 *
 * @throws AppError `invalid-input` | `batch-already-released` | `batch-not-ready` | `not-found` | `register-unavailable`
 */
export async function setColumns(
  deps: CheckDeps,
  input: { readonly batch: string; readonly columns: readonly Column[] },
): Promise<Batch> {
  const batch = await deps.store.batches.get(input.batch);
  assertDraft(batch);
  assertFits(batch, input.columns);
  const changed: Batch = { ...batch, columns: [...input.columns] };
  await deps.store.batches.put(changed);
  await checkAllRows(deps, changed);
  return changed;
}
