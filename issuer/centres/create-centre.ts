import { AppError } from '../../core/errors.ts';
import { generateKeyPair } from '../../core/keys/generate-key.ts';
import { sealKey } from '../../core/keys/seal.ts';
import { toDateTimeStamp } from '../../core/time.ts';
import type { Centre } from '../../schemas/register-entry/centre.ts';
import { recordAudit } from '../audit/record-audit.ts';
import type { IssuerDeps } from '../deps.ts';
import { documentsAddress } from '../documents-address.ts';
import { centreDid } from './centre-did.ts';
import type { CentreDraft } from './centre-draft.ts';

export type CreateCentreDeps = Pick<IssuerDeps, 'store' | 'clock' | 'addresses'> & {
  readonly keyEncryptionKey: Uint8Array;
};

/**
 * Creates a centre: its did:web at this issuer and an Ed25519 key, sealed at rest under the id of its method
 * (architecture.md 4.8). The key is written first, so that a crash leaves no centre without one.
 *
 * @throws AppError `already-exists`
 */
export async function createCentre(
  deps: CreateCentreDeps,
  by: string,
  draft: CentreDraft,
  options: { readonly fictional: boolean } = { fictional: false },
): Promise<Centre> {
  const taken = new AppError('already-exists', `There is a centre ${draft.slug} already.`);
  if ((await deps.store.centres.find(draft.slug)) !== undefined) throw taken;
  const did = centreDid(documentsAddress(deps.addresses), draft.slug);
  const id = `${did}#key-1`;
  const pair = await generateKeyPair('Ed25519');
  await deps.store.keys.insert({
    id,
    controller: did,
    algorithm: pair.algorithm,
    publicKeyMultibase: pair.publicKeyMultibase,
    sealed: JSON.stringify(await sealKey(pair, deps.keyEncryptionKey, id)),
    createdAt: toDateTimeStamp(deps.clock()),
  });
  const centre: Centre = { ...draft, did, fictional: options.fictional };
  if (!(await deps.store.centres.insert({ ...centre, id: centre.slug }))) throw taken;
  await recordAudit(deps, { actor: by, action: 'centre-created', subject: centre.slug });
  return centre;
}
