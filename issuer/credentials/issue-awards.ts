import { toDateTimeStamp } from '../../core/time.ts';
import type { Achievement } from '../../schemas/achievement/achievement.ts';
import type { AwardRecord } from '../../schemas/award/award-record.ts';
import type { Centre } from '../../schemas/register-entry/centre.ts';
import { reserveIndexes } from '../status/reserve-indexes.ts';
import { releaseKey } from './claim-key.ts';
import { claimKeys } from './claim-keys.ts';
import { endOfValidity } from './end-of-validity.ts';
import type { SigningDeps } from './sign-award.ts';
import { signMissing } from './sign-missing.ts';

/** An award that has been decided; `id` was chosen before, so that issuing it again yields the same award. */
export type DecidedAward = Omit<
  AwardRecord,
  'centre' | 'achievement' | 'keyTurn' | 'status' | 'releasedAt' | 'state'
>;

export type IssueInput = {
  readonly centre: Centre;
  readonly achievement: Achievement;
  readonly awards: readonly DecidedAward[];
};

export type IssueResult = {
  /** In force, or revoked since: in the order of the input, those of `taken` left out. */
  readonly issued: readonly AwardRecord[];
  /** Awards whose idempotency key another award holds, by id. */
  readonly taken: ReadonlyMap<string, string>;
  /** Awards that cannot be signed for what they alone state, by id, and why. */
  readonly unsigned: ReadonlyMap<string, unknown>;
};

/** The awards as they are to be kept; one that an earlier call kept stays as it is. */
async function recordsOf(
  deps: SigningDeps,
  { centre, achievement }: IssueInput,
  awards: readonly DecidedAward[],
  turns: ReadonlyMap<string, number>,
): Promise<readonly AwardRecord[]> {
  const ids = awards.map((award) => award.id);
  const indexes = await reserveIndexes(deps, centre.slug, achievement.statusPurpose, ids);
  const kept = new Map((await deps.store.awards.findMany(ids)).map((one) => [one.id, one]));
  const releasedAt = toDateTimeStamp(deps.clock());
  return awards.flatMap((award): AwardRecord[] => {
    const before = kept.get(award.id);
    if (before !== undefined) return [before];
    const status = indexes.get(award.id);
    const keyTurn = turns.get(award.id);
    if (status === undefined || keyTurn === undefined) return [];
    const rule = endOfValidity(achievement, award.awardDate, centre.timeZone);
    const validUntil = award.validUntil ?? rule;
    return [
      {
        ...award,
        ...(validUntil === undefined ? {} : { validUntil }),
        centre: centre.slug,
        achievement: { id: achievement.id, version: achievement.version },
        keyTurn,
        status,
        releasedAt,
        state: { kind: 'in-force' },
      },
    ];
  });
}

/** What could not be signed holds its key no longer; an index that it was given stays unused. */
async function letGo(deps: SigningDeps, records: readonly AwardRecord[]): Promise<void> {
  for (const { id, key } of records) {
    await deps.store.awards.remove(id);
    await releaseKey(deps.store, key, id);
  }
}

/**
 * Issues decided awards of one achievement: key, status index, award, signed copy, in this order, so that a crash between
 * any two leaves only what the same call completes. An award whose key another award holds is left out; nothing is kept
 * of one that cannot be signed.
 *
 * @throws AppError `key-unavailable`; `credential-not-conformant` when no award of this achievement can be signed
 */
export async function issueAwards(deps: SigningDeps, input: IssueInput): Promise<IssueResult> {
  const { turns, taken } = await claimKeys(deps.store, input.awards);
  const ours = input.awards.filter((award) => turns.has(award.id));
  const records = await recordsOf(deps, input, ours, turns);
  const { copies, unsigned } = await signMissing(deps, input, records);
  const isUnsigned = ({ id }: AwardRecord): boolean => unsigned.has(id);
  await letGo(deps, records.filter(isUnsigned));
  const signed = records.filter((record) => !isUnsigned(record));
  await deps.store.awards.insertMany(signed);
  await deps.store.credentials.insertMany(copies);
  const issued = await deps.store.awards.findMany(signed.map((record) => record.id));
  return { issued, taken, unsigned };
}
