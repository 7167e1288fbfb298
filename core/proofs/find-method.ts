import type { VerificationMethod } from '../dids/did-document.ts';
import type { DidFailure, ResolveDid } from '../dids/did-resolution.ts';
import type { KeyAlgorithm } from '../keys/key-pair.ts';
import { decodeMultikey, encodeMultikey } from '../keys/multikey.ts';
import { parseDateTimeStamp } from '../time.ts';
import type { ProofOutcome, VerifyProofsOptions, WrongReason } from './proof-format.ts';
import type { Cryptosuite, ReadProof } from './read-proof.ts';

/** The key of a proof, found in the document of its controller under the wanted relationship. */
export type FoundMethod = {
  readonly kind: 'method';
  readonly verificationMethod: string;
  readonly controller: string;
  readonly publicKeyMultibase: string;
};

const SUITE_KEYS: Record<Cryptosuite, KeyAlgorithm> = {
  'eddsa-rdfc-2022': 'Ed25519',
  'ecdsa-rdfc-2019': 'P-256',
  Ed25519Signature2020: 'Ed25519',
};

const wrong = (reason: WrongReason, detail: string): ProofOutcome => ({
  kind: 'wrong',
  reason,
  detail,
});

function toOutcome(reason: DidFailure, detail: string): ProofOutcome {
  if (reason === 'invalid-did') return wrong('malformed', detail);
  if (reason === 'unsupported-method') return { kind: 'unsupported', detail };
  // A missing or garbled document may come back: the key is unknown for now, which is not the same as false.
  return { kind: 'undecided', reason: 'did-unreachable', detail };
}

function multibaseOf(method: VerificationMethod): string | undefined {
  // The same key in two forms could be read as two keys: exactly one is allowed (CID 1.0, 2.2).
  if (method.publicKeyJwk !== undefined) {
    return method.publicKeyMultibase === undefined
      ? encodeMultikey(method.publicKeyJwk)
      : undefined;
  }
  return method.publicKeyMultibase;
}

function checkLifetime(method: VerificationMethod, now: Date): ProofOutcome | undefined {
  const isPast = (text: string): boolean => {
    const instant = parseDateTimeStamp(text);
    // A date that cannot be read must not keep a key alive.
    return instant === undefined || instant.getTime() <= now.getTime();
  };
  if (method.revoked !== undefined && isPast(method.revoked)) {
    return wrong('key-revoked', `the key ${method.id} was revoked by its owner`);
  }
  if (method.expires !== undefined && isPast(method.expires)) {
    return wrong('key-expired', `the key ${method.id} has expired`);
  }
  return undefined;
}

function fitKey(method: VerificationMethod, suite: Cryptosuite): ProofOutcome | FoundMethod {
  const publicKeyMultibase = multibaseOf(method);
  const key = publicKeyMultibase === undefined ? undefined : decodeMultikey(publicKeyMultibase);
  if (publicKeyMultibase === undefined || key === undefined) {
    return { kind: 'unsupported', detail: `the key ${method.id} is of a kind not supported` };
  }
  if (key.algorithm !== SUITE_KEYS[suite]) {
    return wrong('malformed', `the key ${method.id} does not fit the proof's cryptosuite`);
  }
  const { id: verificationMethod, controller } = method;
  return { kind: 'method', verificationMethod, controller, publicKeyMultibase };
}

/**
 * Retrieves the key of a proof from its controller, never from the document that is verified
 * (CID 1.0, 3.3: the controller's document must list the method under the relationship).
 */
export async function findMethod(
  proof: ReadProof,
  options: Pick<VerifyProofsOptions, 'purpose' | 'now'> & { readonly resolve: ResolveDid },
): Promise<FoundMethod | ProofOutcome> {
  const url = proof.verificationMethod;
  const [did = '', fragment] = url.split('#');
  if (fragment === undefined || fragment === '' || !did.startsWith('did:')) {
    return did.startsWith('did:')
      ? wrong('malformed', `${url.slice(0, 200)} does not name a key of a DID`)
      : { kind: 'unsupported', detail: 'the key of the proof is not named by a DID' };
  }
  const resolution = await options.resolve(did);
  if (resolution.kind === 'failed') return toOutcome(resolution.reason, resolution.detail);
  const { document } = resolution;
  const method = document.verificationMethod.find((candidate) => candidate.id === url);
  const isListed = document[options.purpose].includes(url);
  if (document.id !== did || method === undefined || !isListed || method.controller !== did) {
    const detail = `${did} does not list the key ${url} for this purpose`;
    return wrong('controller-does-not-list-key', detail);
  }
  return checkLifetime(method, options.now) ?? fitKey(method, proof.cryptosuite);
}
