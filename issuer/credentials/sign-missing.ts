import { setImmediate as nextTurn } from 'node:timers/promises';
import { AppError } from '../../core/errors.ts';
import type { Achievement } from '../../schemas/achievement/achievement.ts';
import type { AwardRecord } from '../../schemas/award/award-record.ts';
import type { IssuedCredential } from '../../schemas/credential/credential.ts';
import type { Centre } from '../../schemas/register-entry/centre.ts';
import { type SigningDeps, signNamedCopy } from './sign-award.ts';

type Common = { readonly centre: Centre; readonly achievement: Achievement };

export type SignedCopies = {
  readonly copies: readonly IssuedCredential[];
  /** What could not be signed for what it alone states, by id, and why. */
  readonly unsigned: ReadonlyMap<string, unknown>;
};

/** The award without anything that only its own row states. */
function plainOf(record: AwardRecord): AwardRecord {
  const { grade, creditsEarned, place, blankSerial, validUntil, ...rest } = record;
  const id = 'urn:uuid:00000000-0000-4000-8000-000000000000';
  return { ...rest, id, candidate: { name: 'A' }, evidence: [], components: [] };
}

/**
 * Signs the copies that awards still lack. An award that cannot be signed is told apart from a fault that concerns all:
 * with the latter not even an award without particulars can be signed, and it is thrown. Nothing is kept here.
 *
 * @throws AppError `key-unavailable` | `credential-not-conformant`
 */
export async function signMissing(
  deps: SigningDeps,
  common: Common,
  records: readonly AwardRecord[],
): Promise<SignedCopies> {
  const kept = await deps.store.credentials.findMany(records.map((record) => record.id));
  const signed = new Set(kept.map((credential) => credential.id));
  const missing = records.filter((r) => !signed.has(r.id) && r.state.kind !== 'revoked');
  const running: Promise<Outcome>[] = [];
  for (const record of missing) {
    running.push(signOne(deps, common, record));
    // Requests are served between any two signatures.
    await nextTurn();
  }
  const copies: IssuedCredential[] = [];
  const unsigned = new Map<string, unknown>();
  for (const outcome of await Promise.all(running)) {
    if (outcome.kind === 'fault') throw outcome.error;
    if (outcome.kind === 'signed') copies.push(outcome.copy);
    else unsigned.set(outcome.id, outcome.error);
  }
  return { copies, unsigned };
}

type Outcome =
  | { readonly kind: 'signed'; readonly copy: IssuedCredential }
  | { readonly kind: 'unsigned'; readonly id: string; readonly error: unknown }
  | { readonly kind: 'fault'; readonly error: unknown };

/** Never rejects, so that several can run at a time. */
async function signOne(deps: SigningDeps, common: Common, record: AwardRecord): Promise<Outcome> {
  try {
    return { kind: 'signed', copy: await signNamedCopy(deps, { record, ...common }) };
  } catch (error) {
    if (error instanceof AppError && concernsAll.has(error.code)) return { kind: 'fault', error };
    return signNamedCopy(deps, { record: plainOf(record), ...common }).then(
      () => ({ kind: 'unsigned', id: record.id, error }),
      (fault: unknown) => ({ kind: 'fault', error: fault }),
    );
  }
}

/** No key, or a signing thread that ended. */
const concernsAll: ReadonlySet<string> = new Set(['key-unavailable', 'internal']);
