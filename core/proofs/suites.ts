import { DataIntegrityProof } from '@digitalbazaar/data-integrity';
import { cryptosuite as ecdsaRdfc2019 } from '@digitalbazaar/ecdsa-rdfc-2019-cryptosuite';
import { Ed25519Signature2020 } from '@digitalbazaar/ed25519-signature-2020';
import { cryptosuite as eddsaRdfc2022 } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import * as vc from '@digitalbazaar/vc';
import jsigs from 'jsonld-signatures';
import { createCanonize } from '../canonical/create-canonize.ts';
import { createDocumentLoader, type DocumentLoader } from '../documents/document-loader.ts';
import { type JsonObject, valuesOf } from '../documents/json-object.ts';
import { AppError } from '../errors.ts';
import type { Signer } from '../keys/signer.ts';
import { keptVerifier } from './kept-verifier.ts';
import { readSuiteResult, type SuiteResult } from './suite-result.ts';

// The only file that calls the proof library; what it answers is unknown until it is read.

const { AssertionProofPurpose, AuthenticationProofPurpose } = jsigs.purposes;

// The stock suites, with the direct canonicalizer where the stock one is plugged in: the same bytes, sooner.
const eddsa = {
  ...eddsaRdfc2022,
  canonize: createCanonize(eddsaRdfc2022.canonize),
  createVerifier: async (options: { readonly verificationMethod: unknown }): Promise<unknown> =>
    keptVerifier(options.verificationMethod) ?? eddsaRdfc2022.createVerifier(options),
};
const ecdsa = { ...ecdsaRdfc2019, canonize: createCanonize(ecdsaRdfc2019.canonize) };

async function signWith(signer: Signer, data: Uint8Array): Promise<Uint8Array> {
  try {
    return await signer.sign(data);
  } catch (error) {
    if (error instanceof AppError) throw error;
    throw new AppError('key-unavailable', 'The signing key cannot be used now.', { cause: error });
  }
}

function signingSuite(signer: Signer, created: Date): DataIntegrityProof {
  const isEd25519 = signer.algorithm === 'Ed25519';
  // A suite keeps the hash of the document it saw: a new one for each signature.
  return new DataIntegrityProof({
    cryptosuite: isEd25519 ? eddsa : ecdsa,
    date: created,
    signer: {
      id: signer.verificationMethod,
      algorithm: signer.algorithm,
      sign: ({ data }: { readonly data: Uint8Array }) => signWith(signer, data),
    },
  });
}

/** The suite before Data Integrity: its canonical form, and what is refused, are the same. */
function olderSuite(): Ed25519Signature2020 {
  const suite = new Ed25519Signature2020();
  const stock = suite.canonize.bind(suite);
  suite.canonize = createCanonize(stock);
  return suite;
}

function verifyingSuites(): readonly unknown[] {
  return [
    new DataIntegrityProof({ cryptosuite: eddsa }),
    new DataIntegrityProof({ cryptosuite: ecdsa }),
    olderSuite(),
  ];
}

/** Lets the library add a proof to a copy of an unsigned credential. */
export function addAssertion(
  credential: JsonObject,
  signer: Signer,
  created: Date,
): Promise<unknown> {
  return vc.issue({
    // The library writes the proof into the object it is given, at its top.
    credential: { ...credential },
    suite: signingSuite(signer, created),
    purpose: new AssertionProofPurpose(),
    documentLoader: createDocumentLoader(),
    now: created,
    maxClockSkew: Number.POSITIVE_INFINITY,
  });
}

/** Lets the library add one more proof to a copy of a presentation. */
export function addAuthentication(
  presentation: JsonObject,
  signer: Signer,
  binding: { readonly challenge: string; readonly domain: string; readonly created: Date },
): Promise<unknown> {
  const { challenge, domain, created } = binding;
  return vc.signPresentation({
    presentation: { ...presentation },
    suite: signingSuite(signer, created),
    purpose: new AuthenticationProofPurpose({ challenge, domain }),
    documentLoader: createDocumentLoader(),
  });
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
