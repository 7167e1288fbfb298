import { toDateTimeStamp } from '../../core/time.ts';
import type { Achievement } from '../../schemas/achievement/achievement.ts';
import type { AwardRecord } from '../../schemas/award/award-record.ts';
import type { IssuedCredential } from '../../schemas/credential/credential.ts';
import type { Centre } from '../../schemas/register-entry/centre.ts';
import { reserveIndexes } from '../status/reserve-indexes.ts';
import { claimKey } from './claim-key.ts';
import { endOfValidity } from './end-of-validity.ts';
import { type SigningDeps, signNamedCopy } from './sign-award.ts';

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
};

async function claimKeys(deps: SigningDeps, awards: readonly DecidedAward[]) {
  const turns = new Map<string, number>();
  const taken = new Map<string, string>();
  for (const award of awards) {
    const claimed = await claimKey(deps.store, award.key, award.id);
    if (claimed.kind === 'ours') turns.set(award.id, claimed.turn);
    else taken.set(award.id, claimed.award);
  }
  return { turns, taken };
}

async function keepAwards(
  deps: SigningDeps,
  { centre, achievement }: IssueInput,
  awards: readonly DecidedAward[],
  turns: ReadonlyMap<string, number>,
): Promise<readonly AwardRecord[]> {
  const ids = awards.map((award) => award.id);
  const indexes = await reserveIndexes(deps, centre.slug, achievement.statusPurpose, ids);
  const releasedAt = toDateTimeStamp(deps.clock());
  const records = awards.flatMap((award): AwardRecord[] => {
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
  await deps.store.awards.insertMany(records);
  return deps.store.awards.findMany(ids);
}

async function signMissing(
  deps: SigningDeps,
  { centre, achievement }: IssueInput,
  records: readonly AwardRecord[],
): Promise<void> {
  const kept = await deps.store.credentials.findMany(records.map((record) => record.id));
  const signed = new Set(kept.map((credential) => credential.id));
  const missing = records.filter((r) => !signed.has(r.id) && r.state.kind !== 'revoked');
  const copies: IssuedCredential[] = [];
  for (const record of missing) {
    copies.push(await signNamedCopy(deps, { record, achievement, centre }));
  }
  await deps.store.credentials.insertMany(copies);
}

/**
 * Issues decided awards of one achievement: key, status index, award, signed copy, in this order, so that a crash between
 * any two leaves only what the same call completes. An award whose key another award holds is left out.
 *
 * @throws AppError `key-unavailable` | `credential-not-conformant`
 */
export async function issueAwards(deps: SigningDeps, input: IssueInput): Promise<IssueResult> {
  const { turns, taken } = await claimKeys(deps, input.awards);
  const ours = input.awards.filter((award) => turns.has(award.id));
  const issued = await keepAwards(deps, input, ours, turns);
  await signMissing(deps, input, issued);
  return { issued, taken };
}
