import { toDateTimeStamp } from '../../core/time.ts';
import type { AwardRecord } from '../../schemas/award/award-record.ts';
import type { IssuerDeps } from '../deps.ts';
import { setStatus } from '../status/set-status.ts';
import { releaseKey } from './claim-key.ts';

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
  const record = await store.awards.get(award);
  const at = toDateTimeStamp(clock());
  await setStatus(store, record.status, at);
  const revoked: AwardRecord =
    record.state.kind === 'revoked'
      ? record
      : { ...record, state: { kind: 'revoked', at, by, reason } };
  await store.awards.put(revoked);
  await releaseKey(store, record.key, record.id);
  return revoked;
}
