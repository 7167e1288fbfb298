import { AppError } from '../../core/errors.ts';
import type { AwardRecord } from '../../schemas/award/award-record.ts';
import type { Batch, BatchRow } from '../../schemas/batch/batch.ts';
import { type DecidedAward, issueAwards } from '../credentials/issue-awards.ts';
import type { SigningDeps } from '../credentials/sign-award.ts';
import { checkRow, type RowContext } from './check-row.ts';
import type { Deliver, DeliveryChoice } from './deliver.ts';
import { shorten } from './shorten.ts';

export type SignPartDeps = SigningDeps & { readonly deliver: Deliver };

const NOT_DELIVERED: DeliveryChoice = { kind: 'none', transactionCode: false };

type Decided =
  | { readonly kind: 'decided'; readonly award: DecidedAward; readonly row: BatchRow }
  | { readonly kind: 'refused'; readonly row: BatchRow };

function decide(batch: Batch, row: BatchRow, context: RowContext): Decided {
  const checked = checkRow(row.cells, context);
  if (checked.kind === 'bad') {
    const problems = [...checked.problems];
    return { kind: 'refused', row: { ...row, key: '', problems, state: 'problem' } };
  }
  const award: DecidedAward = {
    ...checked.facts,
    id: row.award,
    candidate: checked.candidate,
    components: [],
    key: checked.key,
    origin: { kind: 'batch', batch: batch.id, row: row.row },
    releasedBy: batch.releasedBy ?? batch.createdBy,
    delivery: (batch.delivery ?? NOT_DELIVERED).kind === 'none' ? 'none' : 'unclaimed',
  };
  return { kind: 'decided', award, row };
}

/** One row that cannot be signed holds the others not up; the sentence why is for the officer. */
function notSignable(row: BatchRow, reason: unknown): BatchRow {
  const detail =
    reason instanceof AppError ? reason.publicDetail : 'For a reason that is not known.';
  const problem = { field: null, code: 'not-signable', value: shorten(detail, 200) } as const;
  return { ...row, key: '', problems: [problem], state: 'problem' };
}

/**
 * Signs some rows of a released batch: award and credential first, then the delivery, then the note in the rows. Every
 * id was chosen when the row was read, so that after a crash the same call completes what is missing and doubles nothing.
 */
export async function signPart(
  deps: SignPartDeps,
  batch: Batch,
  rows: readonly BatchRow[],
  context: RowContext,
): Promise<void> {
  const results = rows.map((row) => decide(batch, row, context));
  const { issued, unsigned } = await issueAwards(deps, {
    centre: context.centre,
    achievement: context.achievement,
    awards: results.flatMap((result) => (result.kind === 'decided' ? [result.award] : [])),
  });
  const byId = new Map<string, AwardRecord>(issued.map((record) => [record.id, record]));
  await deps.deliver(issued, batch.delivery ?? NOT_DELIVERED);
  await deps.store.batchRows.putMany(
    results.map(({ kind, row }): BatchRow => {
      if (kind === 'refused') return row;
      if (unsigned.has(row.award)) return notSignable(row, unsigned.get(row.award));
      return { ...row, state: byId.has(row.award) ? 'signed' : 'skipped' };
    }),
  );
}
