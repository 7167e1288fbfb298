import type { AwardRecord } from '../../schemas/award/award-record.ts';
import type { Batch, BatchRow } from '../../schemas/batch/batch.ts';
import { type DecidedAward, issueAwards } from '../credentials/issue-awards.ts';
import type { SigningDeps } from '../credentials/sign-award.ts';
import { checkRow, type RowContext } from './check-row.ts';
import type { Deliver, DeliveryChoice } from './deliver.ts';

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
  const { issued } = await issueAwards(deps, {
    centre: context.centre,
    achievement: context.achievement,
    awards: results.flatMap((result) => (result.kind === 'decided' ? [result.award] : [])),
  });
  const byId = new Map<string, AwardRecord>(issued.map((record) => [record.id, record]));
  await deps.deliver(issued, batch.delivery ?? NOT_DELIVERED);
  await deps.store.batchRows.putMany(
    results.map(({ kind, row }): BatchRow => {
      if (kind === 'refused') return row;
      return { ...row, state: byId.has(row.award) ? 'signed' : 'skipped' };
    }),
  );
}
