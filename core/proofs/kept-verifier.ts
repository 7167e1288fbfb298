import { isJsonObject } from '../documents/json-object.ts';
import { decodeMultikey } from '../keys/multikey.ts';
import { type NodeKey, nodeCrypto } from '../node-crypto.ts';

/** What a Data Integrity suite asks of a verifier. */
export type SuiteVerifier = {
  readonly algorithm: string;
  readonly id: string;
  verify(input: { readonly data: Uint8Array; readonly signature: Uint8Array }): Promise<boolean>;
};

const MAX_KEYS = 1000;
const keys = new Map<string, NodeKey>();

/**
 * A verifier for an Ed25519 multikey whose key object is kept: making it for each signature costs more than verifying.
 * The number of kept keys is bounded, the one unused for longest goes first. Undefined where the stock one has to do it:
 * in browsers, and for keys of other kinds or forms.
 */
export function keptVerifier(method: unknown): SuiteVerifier | undefined {
  if (nodeCrypto === undefined || !isJsonObject(method) || method.type !== 'Multikey') {
    return undefined;
  }
  const { id, publicKeyMultibase } = method;
  if (typeof id !== 'string' || typeof publicKeyMultibase !== 'string') return undefined;
  const { verify } = nodeCrypto;
  const key = keyOf(publicKeyMultibase);
  return (
    key && {
      algorithm: 'Ed25519',
      id,
      verify: async ({ data, signature }) =>
        verify(null, data, { key, dsaEncoding: 'ieee-p1363' }, signature),
    }
  );
}

function keyOf(multibase: string): NodeKey | undefined {
  const kept = keys.get(multibase);
  if (kept !== undefined) {
    keys.delete(multibase);
    keys.set(multibase, kept);
    return kept;
  }
  const decoded = decodeMultikey(multibase);
  if (decoded?.algorithm !== 'Ed25519') return undefined;
  const key = nodeCrypto?.createPublicKey({ key: { ...decoded.jwk }, format: 'jwk' });
  if (key === undefined) return undefined;
  const [oldest] = keys.keys();
  if (keys.size >= MAX_KEYS && oldest !== undefined) keys.delete(oldest);
  keys.set(multibase, key);
  return key;
}
