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
  const copies: IssuedCredential[] = [];
  const unsigned = new Map<string, unknown>();
  for (const record of missing) {
    try {
      copies.push(await signNamedCopy(deps, { record, ...common }));
    } catch (error) {
      if (error instanceof AppError && error.code === 'key-unavailable') throw error;
      await signNamedCopy(deps, { record: plainOf(record), ...common });
      unsigned.set(record.id, error);
    }
  }
  return { copies, unsigned };
}
