import { DataIntegrityProof } from '@digitalbazaar/data-integrity';
import { cryptosuite as ecdsaRdfc2019 } from '@digitalbazaar/ecdsa-rdfc-2019-cryptosuite';
import { Ed25519Signature2020 } from '@digitalbazaar/ed25519-signature-2020';
import { cryptosuite as eddsaRdfc2022 } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import * as vc from '@digitalbazaar/vc';
import jsigs from 'jsonld-signatures';
import type { ResolveDid } from '../dids/did-resolution.ts';
import { createDocumentLoader, type DocumentLoader } from '../documents/document-loader.ts';
import { findUnsignable } from '../documents/find-unsignable.ts';
import { inspectDocument } from '../documents/inspect-document.ts';
import { isJsonObject, type JsonObject, valuesOf } from '../documents/json-object.ts';
import { AppError } from '../errors.ts';
import type { Signer } from '../keys/signer.ts';
import { type FoundMethod, findMethod } from './find-method.ts';
import type { ProofOutcome, SignedDocument, VerifyProofsOptions } from './proof-format.ts';
import { type ReadProof, readProof } from './read-proof.ts';
import { classifyError, readSuiteResult, type SuiteResult } from './suite-result.ts';

export type { ProofOutcome, SignedDocument } from './proof-format.ts';

const MAX_PROOFS = 8;
const { AssertionProofPurpose, AuthenticationProofPurpose } = jsigs.purposes;

function signingSuite(signer: Signer, created: Date): DataIntegrityProof {
  const isEd25519 = signer.algorithm === 'Ed25519';
  // A suite keeps the hash of the document it saw: a new one for each signature.
  return new DataIntegrityProof({
    cryptosuite: isEd25519 ? eddsaRdfc2022 : ecdsaRdfc2019,
    date: created,
    signer: {
      id: signer.verificationMethod,
      algorithm: signer.algorithm,
      sign: async ({ data }: { readonly data: Uint8Array }) => signer.sign(data),
    },
  });
}

function verifyingSuites(): readonly unknown[] {
  return [
    new DataIntegrityProof({ cryptosuite: eddsaRdfc2022 }),
    new DataIntegrityProof({ cryptosuite: ecdsaRdfc2019 }),
    new Ed25519Signature2020(),
  ];
}

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

/**
 * Lets the library verify every proof of a document. Dates and status are not its business here: it would check them
 * first and hide what the signature is worth, so the clock skew is infinite and the status stub always content.
 */
export async function verifySignatures(
  document: JsonObject,
  purpose: 'assertionMethod' | { readonly challenge: string },
  documentLoader: DocumentLoader,
): Promise<SuiteResult> {
  const suite = verifyingSuites();
  const result =
    purpose === 'assertionMethod'
      ? await vc.verifyCredential({
          credential: document,
          suite,
          purpose: new AssertionProofPurpose(),
          documentLoader,
          checkStatus: async () => ({ verified: true }),
          now: new Date(0),
          maxClockSkew: Number.POSITIVE_INFINITY,
        })
      : await jsigs.verify(document, {
          suite,
          purpose: new AuthenticationProofPurpose({ challenge: purpose.challenge }),
          documentLoader,
        });
  return readSuiteResult(result, valuesOf(document.proof).length);
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

/** The issuer's identifier exactly as the document states it, or undefined if it names none. */
export function issuerOf(document: unknown): string | undefined {
  if (!isJsonObject(document)) return undefined;
  const { issuer } = document;
  if (typeof issuer === 'string') return issuer;
  return isJsonObject(issuer) && typeof issuer.id === 'string' ? issuer.id : undefined;
}

/** Knows the signers' own keys and nothing else: enough to verify what was just signed. */
function resolveSigners(signers: readonly Signer[]): ResolveDid {
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

function notConformant(what: string, pointer: string, detail: string, cause?: unknown): AppError {
  const where = pointer === '' ? '' : `${pointer}: `;
  return new AppError('credential-not-conformant', `${what} cannot be signed: ${where}${detail}.`, {
    problems: [{ pointer, detail }],
    ...(cause === undefined ? {} : { cause }),
  });
}

function assertSignable(document: JsonObject, what: string): void {
  if ('proof' in document) throw notConformant(what, '/proof', 'it is signed already');
  const fault = inspectDocument(document) ?? findUnsignable(document);
  if (fault !== undefined) throw notConformant(what, fault.pointer, fault.detail);
}

function asSigned(signed: unknown, outcome: ProofOutcome, what: string): SignedDocument {
  if (outcome.kind !== 'valid') {
    const detail = 'detail' in outcome ? outcome.detail : 'its proof is missing';
    throw notConformant(what, '', detail);
  }
  if (!isJsonObject(signed)) throw notConformant(what, '', 'the result is not a document');
  return { ...signed, proof: signed.proof };
}

async function sign(what: string, run: () => Promise<unknown>): Promise<unknown> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof AppError) throw error;
    const result = classifyError(error);
    throw notConformant(what, '', result.detail, error);
  }
}

/**
 * Signs a credential with `eddsa-rdfc-2022` (Ed25519) or `ecdsa-rdfc-2019` (P-256), leaves its input as it is, and
 * verifies the result before it answers (Data Integrity 1.0, 4.2; VC Data Integrity EdDSA Cryptosuites 1.0, 3.2).
 *
 * @param created the moment of signing, kept with second precision
 * @throws AppError `credential-not-conformant` saying where, for everything JSON-LD safe mode or this product refuses
 */
export async function signCredential(
  credential: JsonObject,
  signer: Signer,
  created: Date,
): Promise<SignedDocument> {
  const what = 'The credential';
  assertSignable(credential, what);
  const signed = await sign(what, () =>
    vc.issue({
      // The library writes the proof into the object it is given.
      credential: structuredClone(credential),
      suite: signingSuite(signer, created),
      purpose: new AssertionProofPurpose(),
      documentLoader: createDocumentLoader(),
      now: created,
      maxClockSkew: Number.POSITIVE_INFINITY,
    }),
  );
  const resolve = resolveSigners([signer]);
  const options = { purpose: 'assertionMethod', resolve, now: created } as const;
  return asSigned(signed, await verifyProofs(signed, options), what);
}

/**
 * Signs a presentation with one proof a signer (a proof set), bound to a challenge and a domain
 * (VCDM 2.0, 4.13; Data Integrity 1.0, 2.1.1).
 *
 * @throws AppError `credential-not-conformant` saying where
 */
export async function signPresentation(
  presentation: JsonObject,
  signers: readonly Signer[],
  binding: { readonly challenge: string; readonly domain: string; readonly created: Date },
): Promise<SignedDocument> {
  const what = 'The presentation';
  assertSignable(presentation, what);
  const { challenge, domain, created } = binding;
  let signed: unknown = structuredClone(presentation);
  for (const signer of signers) {
    const document = signed;
    if (!isJsonObject(document)) throw notConformant(what, '', 'the result is not a document');
    signed = await sign(what, () =>
      vc.signPresentation({
        presentation: document,
        suite: signingSuite(signer, created),
        purpose: new AuthenticationProofPurpose({ challenge, domain }),
        documentLoader: createDocumentLoader(),
      }),
    );
  }
  const resolve = resolveSigners(signers);
  const options = { purpose: 'authentication', resolve, now: created, challenge, domain } as const;
  return asSigned(signed, await verifyProofs(signed, options), what);
}
