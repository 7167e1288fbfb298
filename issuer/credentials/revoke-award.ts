import { toDateTimeStamp } from '../../core/time.ts';
import type { AwardRecord } from '../../schemas/award/award-record.ts';
import type { IssuerDeps } from '../deps.ts';
import { setStatus } from '../status/set-status.ts';
import { releaseKey } from './claim-key.ts';
import { updateAward } from './update-award.ts';

export type RevokeInput = {
  readonly award: string;
  readonly reason: string;
  readonly by: string;
};

/**
 * Revokes an award for good. The bit of the status list is durable before this answers; then the award is marked and
 * its idempotency key given back, so that a corrected award can be issued. Repeating it completes what a crash left.
 *
 * @throws AppError `not-found`
 */
export async function revokeAward(
  { store, clock }: Pick<IssuerDeps, 'store' | 'clock'>,
  { award, reason, by }: RevokeInput,
): Promise<AwardRecord> {
  const at = toDateTimeStamp(clock());
  const revoked = await updateAward(store, award, async (record) => {
    await setStatus(store, record.status, at);
    if (record.state.kind === 'revoked') return record;
    return { ...record, state: { kind: 'revoked', at, by, reason } };
  });
  await releaseKey(store, revoked.key, revoked.id);
  return revoked;
}
