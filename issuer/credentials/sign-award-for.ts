import { AppError } from '../../core/errors.ts';
import type { AwardRecord } from '../../schemas/award/award-record.ts';
import type { IssuedCredential } from '../../schemas/credential/credential.ts';
import { type SigningDeps, signHolderCopy } from './sign-award.ts';
import { sourcesOf } from './sources-of.ts';

/**
 * The copy of an award for a holder's key: signed at the first call and the same text at every later one, so that a
 * wallet that lost the answer can ask again.
 *
 * @throws AppError `conflict` when the award is revoked; `key-unavailable` | `credential-not-conformant`
 */
export async function signAwardFor(
  deps: SigningDeps,
  award: AwardRecord,
  holderDid: string,
): Promise<IssuedCredential> {
  const kept = await deps.store.credentials.find(`${award.id}#${holderDid}`);
  if (kept !== undefined) return kept;
  const record = await deps.store.awards.get(award.id);
  if (record.state.kind === 'revoked') {
    throw new AppError('conflict', 'This award was revoked, so it can no longer be fetched.');
  }
  const signed = await signHolderCopy(deps, await sourcesOf(deps.store, record), holderDid);
  await deps.store.credentials.insert(signed);
  // Of two calls at once one is kept, and both answer it.
  return deps.store.credentials.get(signed.id);
}
