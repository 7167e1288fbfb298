import { AppError } from '../../core/errors.ts';
import { toDateTimeStamp } from '../../core/time.ts';
import type { AwardRecord } from '../../schemas/award/award-record.ts';
import type { IssuerDeps } from '../deps.ts';
import { clearStatus, setStatus } from '../status/set-status.ts';
import { readAchievement } from './read-achievement.ts';
import type { RevokeInput } from './revoke-award.ts';
import { updateAward } from './update-award.ts';

type SuspendDeps = Pick<IssuerDeps, 'store' | 'clock'>;

/**
 * Suspends an award whose achievement was defined with a suspension list; the bit is durable before this answers.
 *
 * @throws AppError `conflict` when its list is for revocation or the award is revoked; `not-found`
 */
export async function suspendAward(
  { store, clock }: SuspendDeps,
  { award, reason, by }: RevokeInput,
): Promise<AwardRecord> {
  const record = await store.awards.get(award);
  const { statusPurpose } = await readAchievement(store, record.achievement);
  if (statusPurpose !== 'suspension') {
    throw new AppError(
      'conflict',
      'This award can be revoked, but its status list knows no suspension.',
    );
  }
  const at = toDateTimeStamp(clock());
  return updateAward(store, award, async (current) => {
    if (current.state.kind === 'revoked') throw revokedForGood();
    await setStatus(store, current.status, at);
    return { ...current, state: { kind: 'suspended', at, by, reason } };
  });
}

const revokedForGood = (): AppError =>
  new AppError('conflict', 'This award is revoked, which is for good.');

/**
 * Ends the suspension of an award. The bit is cleared and the award noted as in force in one turn, so that a revocation
 * at the same moment stays; after a crash in between the call is repeated.
 *
 * @throws AppError `conflict` when the award is revoked; `not-found`
 */
export function reinstateAward(store: SuspendDeps['store'], award: string): Promise<AwardRecord> {
  return updateAward(store, award, async (record) => {
    if (record.state.kind === 'revoked') throw revokedForGood();
    await clearStatus(store, record.status);
    return { ...record, state: { kind: 'in-force' } };
  });
}
