import { didJwkOf } from '../../core/dids/did-jwk.ts';
import { generateKeyPair } from '../../core/keys/generate-key.ts';
import type { KeyPair } from '../../core/keys/key-pair.ts';
import { openKey, sealKey } from '../../core/keys/seal.ts';
import { type Clock, toDateTimeStamp } from '../../core/time.ts';
import { parseWith } from '../../schemas/parse.ts';
import type { RegisterStore } from '../../storage/store.ts';
import { sealedKeySchema } from '../centres/create-signer-of.ts';

/** Who signs the register; verifiers pin the DID. The pair is a secret. */
export type OperatorIdentity = {
  readonly did: string;
  readonly name: string;
  readonly pair: KeyPair;
};

const SETTING = 'operator';

async function makeIdentity(store: RegisterStore, clock: Clock, kek: Uint8Array): Promise<void> {
  const pair = await generateKeyPair('P-256');
  const did = didJwkOf(pair.publicJwk);
  const id = `${did}#0`;
  await store.keys.insert({
    id,
    controller: did,
    algorithm: pair.algorithm,
    publicKeyMultibase: pair.publicKeyMultibase,
    sealed: JSON.stringify(await sealKey(pair, kek, id)),
    createdAt: toDateTimeStamp(clock()),
  });
  // Of several processes that start on an empty store one names the operator; the others' keys are never used.
  await store.settings.insert({ id: SETTING, value: did });
}

/**
 * Opens the identity of the register's operator, a did:jwk of P-256, and makes it on an empty store.
 *
 * @param name how the register calls itself in public
 * @throws AppError `key-unavailable`
 */
export async function openOperator(
  deps: {
    readonly store: RegisterStore;
    readonly clock: Clock;
    readonly keyEncryptionKey: Uint8Array;
  },
  name: string,
): Promise<OperatorIdentity> {
  const { store, clock, keyEncryptionKey } = deps;
  if ((await store.settings.find(SETTING)) === undefined) {
    await makeIdentity(store, clock, keyEncryptionKey);
  }
  const did = (await store.settings.get(SETTING)).value;
  const record = await store.keys.get(`${did}#0`);
  const sealed = parseWith(sealedKeySchema, JSON.parse(record.sealed), 'The stored key');
  return { did, name, pair: await openKey(sealed, keyEncryptionKey, record.id) };
}
