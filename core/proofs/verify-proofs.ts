import { createDocumentLoader } from '../documents/document-loader.ts';
import { inspectDocument } from '../documents/inspect-document.ts';
import { isJsonObject, type JsonObject, valuesOf } from '../documents/json-object.ts';
import { type FoundMethod, findMethod } from './find-method.ts';
import type { ProofOutcome, VerifyProofsOptions } from './proof-format.ts';
import { type ReadProof, readProof } from './read-proof.ts';
import { verifySignatures } from './suites.ts';

const MAX_PROOFS = 8;

/** The documents of the keys' controllers, in the only form and with the only content the library needs. */
function toOverlay(methods: readonly FoundMethod[], purpose: string): ReadonlyMap<string, unknown> {
  const overlay = new Map<string, unknown>();
  for (const method of methods) {
    overlay.set(method.verificationMethod, {
      '@context': 'https://w3id.org/security/multikey/v1',
      id: method.verificationMethod,
      type: 'Multikey',
      controller: method.controller,
      publicKeyMultibase: method.publicKeyMultibase,
    });
    const listed = methods.filter((other) => other.controller === method.controller);
    overlay.set(method.controller, {
      '@context': ['https://www.w3.org/ns/did/v1'],
      id: method.controller,
      [purpose]: listed.map((other) => other.verificationMethod),
    });
  }
  return overlay;
}

function worst(outcomes: readonly ProofOutcome[]): ProofOutcome | undefined {
  for (const kind of ['wrong', 'undecided', 'unsupported'] as const) {
    const found = outcomes.find((outcome) => outcome.kind === kind);
    if (found !== undefined) return found;
  }
  return undefined;
}

type Candidate = { readonly proof: ReadProof; readonly method: FoundMethod };

async function prepare(
  input: unknown,
  options: VerifyProofsOptions,
): Promise<Candidate | ProofOutcome> {
  const proof = readProof(input, options);
  if (proof.kind !== 'read') return proof;
  const method = await findMethod(proof, options);
  return method.kind === 'method' ? { proof, method } : method;
}

function toValid(candidates: readonly Candidate[]): ProofOutcome {
  return {
    kind: 'valid',
    methods: candidates.map(({ proof, method }) => ({
      verificationMethod: method.verificationMethod,
      controller: method.controller,
      cryptosuite: proof.cryptosuite,
      ...(proof.created === undefined ? {} : { created: proof.created }),
    })),
  };
}

/** The challenge that the library compares: the expected one, else the proof's own, which nobody asked about. */
function purposeOf(document: JsonObject, options: VerifyProofsOptions) {
  if (options.purpose === 'assertionMethod') return options.purpose;
  const [first] = valuesOf(document.proof);
  const own = isJsonObject(first) && typeof first.challenge === 'string' ? first.challenge : '';
  return { challenge: options.challenge ?? own };
}

/**
 * Verifies every proof of a credential or presentation (Data Integrity 1.0, 4.3; proof sets: each one must verify).
 * It never throws for bad input. The credential's own dates, its status and whether the controller of the key is the
 * issuer are for the caller; credentials inside a presentation are verified one by one by the caller too.
 */
export async function verifyProofs(
  document: unknown,
  options: VerifyProofsOptions,
): Promise<ProofOutcome> {
  if (!isJsonObject(document)) {
    return { kind: 'wrong', reason: 'malformed', detail: 'the document is not a JSON object' };
  }
  const proofs = valuesOf(document.proof);
  if (proofs.length === 0) return { kind: 'missing' };
  if (proofs.length > MAX_PROOFS) {
    return { kind: 'unsupported', detail: `more than ${MAX_PROOFS} proofs are not supported` };
  }
  const fault = inspectDocument(document);
  if (fault !== undefined) {
    const detail = `${fault.pointer}: ${fault.detail}`;
    return fault.kind === 'unsupported'
      ? { kind: 'unsupported', detail }
      : { kind: 'wrong', reason: fault.kind, detail };
  }
  const prepared = await Promise.all(proofs.map((proof) => prepare(proof, options)));
  const candidates = prepared.filter((item): item is Candidate => !('kind' in item));
  const failures = prepared.filter((item): item is ProofOutcome => 'kind' in item);
  const failure = worst(failures);
  if (failure?.kind === 'wrong' || candidates.length === 0) return failure ?? { kind: 'missing' };
  const overlay = toOverlay(
    candidates.map(({ method }) => method),
    options.purpose,
  );
  // A proof that cannot be judged makes a false one beside it no less false: the others are still verified.
  const known = { ...document, proof: proofs.filter((_, i) => !('kind' in (prepared[i] ?? {}))) };
  const purpose = purposeOf(known, options);
  const result = await verifySignatures(known, purpose, createDocumentLoader(overlay));
  if (result.kind === 'wrong') return result;
  return failure ?? toValid(candidates);
}
