import type { ResolveDid } from '../dids/did-resolution.ts';
import { findUnsignable } from '../documents/find-unsignable.ts';
import { inspectDocument } from '../documents/inspect-document.ts';
import { isJsonObject, type JsonObject } from '../documents/json-object.ts';
import { AppError } from '../errors.ts';
import type { Signer } from '../keys/signer.ts';
import type { ProofOutcome, SignedDocument } from './proof-format.ts';
import { classifyError } from './suite-result.ts';

/** Knows the signers' own keys and nothing else: enough to verify what was just signed. */
export function resolveSigners(signers: readonly Signer[]): ResolveDid {
  return async (did) => {
    const own = signers.filter((signer) => signer.controller === did);
    const ids = own.map((signer) => signer.verificationMethod);
    const verificationMethod = own.map((signer) => ({
      id: signer.verificationMethod,
      type: 'Multikey',
      controller: did,
      publicKeyMultibase: signer.publicKeyMultibase,
    }));
    const document = { id: did, verificationMethod, assertionMethod: ids, authentication: ids };
    return { kind: 'found', document };
  };
}

/** The refusal to sign: what, where (RFC 6901 pointer, empty for the whole) and why. */
export function notConformant(
  what: string,
  pointer: string,
  detail: string,
  cause?: unknown,
): AppError {
  const where = pointer === '' ? '' : `${pointer}: `;
  return new AppError('credential-not-conformant', `${what} cannot be signed: ${where}${detail}.`, {
    problems: [{ pointer, detail }],
    ...(cause === undefined ? {} : { cause }),
  });
}

/**
 * Refuses what a proof would not cover before anything is signed.
 *
 * @throws AppError `credential-not-conformant`
 */
export function assertSignable(document: JsonObject, what: string): void {
  if ('proof' in document) throw notConformant(what, '/proof', 'it is signed already');
  const fault = inspectDocument(document) ?? findUnsignable(document);
  if (fault !== undefined) throw notConformant(what, fault.pointer, fault.detail);
}

/**
 * Hands a signed document out only after its own proofs were found valid.
 *
 * @throws AppError `credential-not-conformant`
 */
export function asSigned(signed: unknown, outcome: ProofOutcome, what: string): SignedDocument {
  if (outcome.kind !== 'valid') {
    const detail = 'detail' in outcome ? outcome.detail : 'its proof is missing';
    throw notConformant(what, '', detail);
  }
  if (!isJsonObject(signed)) throw notConformant(what, '', 'the result is not a document');
  return { ...signed, proof: signed.proof };
}

/**
 * Runs the library and turns what it refuses into a refusal of ours.
 *
 * @throws AppError `credential-not-conformant`, or the signer's own
 */
export async function runSigning(what: string, run: () => Promise<unknown>): Promise<unknown> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof AppError) throw error;
    const result = classifyError(error);
    throw notConformant(what, '', result.detail, error);
  }
}
