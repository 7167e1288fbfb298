import { AppError } from '../../core/errors.ts';
import { toDateTimeStamp } from '../../core/time.ts';
import type { AwardRecord } from '../../schemas/award/award-record.ts';
import type { IssuerDeps } from '../deps.ts';
import { clearStatus, setStatus } from '../status/set-status.ts';
import { readAchievement } from './read-achievement.ts';
import type { RevokeInput } from './revoke-award.ts';

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
  if (record.state.kind === 'revoked') {
    throw new AppError('conflict', 'This award is revoked, which is for good.');
  }
  const at = toDateTimeStamp(clock());
  await setStatus(store, record.status, at);
  const suspended: AwardRecord = { ...record, state: { kind: 'suspended', at, by, reason } };
  await store.awards.put(suspended);
  return suspended;
}

/**
 * Ends the suspension of an award. The award is noted as in force first: a crash in between leaves it suspended for
 * verifiers, never the other way round, and repeating the call completes it.
 *
 * @throws AppError `conflict` when the award is revoked; `not-found`
 */
export async function reinstateAward(
  store: SuspendDeps['store'],
  award: string,
): Promise<AwardRecord> {
  const record = await store.awards.get(award);
  if (record.state.kind === 'revoked') {
    throw new AppError('conflict', 'This award is revoked, which is for good.');
  }
  const inForce: AwardRecord = { ...record, state: { kind: 'in-force' } };
  await store.awards.put(inForce);
  await clearStatus(store, record.status);
  return inForce;
}
