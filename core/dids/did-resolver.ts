import {
  type DIDDocument,
  type DIDResolutionResult,
  type DIDResolver,
  Resolver,
} from 'did-resolver';
import { AppError } from '../errors.ts';
import type { DidDocument } from './did-document.ts';
import { expandDidJwk } from './did-jwk.ts';
import { expandDidKey } from './did-key.ts';
import type { DidFailure, DidResolution, ResolveDid } from './did-resolution.ts';
import { didWebUrl } from './did-web.ts';
import { parseDidDocument } from './parse-did-document.ts';

export type { DidResolution, ResolveDid } from './did-resolution.ts';

const failed = (reason: DidFailure, detail: string): DidResolution => ({
  kind: 'failed',
  reason,
  detail,
});

function toLibraryDocument(document: DidDocument): DIDDocument {
  return {
    id: document.id,
    verificationMethod: document.verificationMethod.map((method) => ({ ...method })),
    assertionMethod: [...document.assertionMethod],
    authentication: [...document.authentication],
    ...(document.alsoKnownAs === undefined ? {} : { alsoKnownAs: [...document.alsoKnownAs] }),
  };
}

/** A row of the method registry: any DidResolution in the form the registry carries. */
function method(resolve: (did: string) => Promise<DidResolution>): DIDResolver {
  return async (did): Promise<DIDResolutionResult> => {
    const resolution = await resolve(did);
    const isFound = resolution.kind === 'found';
    return {
      didDocument: isFound ? toLibraryDocument(resolution.document) : null,
      didDocumentMetadata: {},
      didResolutionMetadata: isFound
        ? {}
        : { error: resolution.reason, message: resolution.detail },
    };
  };
}

function expandWith(expand: (did: string) => DidDocument | undefined): DIDResolver {
  return method(async (did) => {
    const document = expand(did);
    return document === undefined
      ? failed('invalid-did', `${did} does not hold an Ed25519 or P-256 key`)
      : { kind: 'found', document };
  });
}

const READ_FAILURES: Partial<Record<AppError['code'], DidFailure>> = {
  'not-found': 'not-found',
  'invalid-input': 'invalid-did',
  'document-malformed': 'malformed',
  'document-too-large': 'malformed',
};

async function resolveWeb(
  did: string,
  readDidWeb: (url: string) => Promise<unknown>,
): Promise<DidResolution> {
  try {
    const document = parseDidDocument(await readDidWeb(didWebUrl(did)));
    if (document === undefined) return failed('malformed', `the document of ${did} is malformed`);
    // A document of another identifier says nothing about this one (did:web 3.2, step 7).
    return document.id === did
      ? { kind: 'found', document }
      : failed('malformed', `the document of ${did} is the one of ${document.id}`);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return failed(READ_FAILURES[error.code] ?? 'unreachable', error.publicDetail);
  }
}

const REASONS: ReadonlyMap<string, DidFailure> = new Map([
  ['invalidDid', 'invalid-did'],
  ['unsupportedDidMethod', 'unsupported-method'],
  ['notFound', 'not-found'],
  ['not-found', 'not-found'],
  ['unreachable', 'unreachable'],
  ['malformed', 'malformed'],
  ['invalid-did', 'invalid-did'],
]);

/**
 * The resolver of did:web, did:key and did:jwk. Caching is the business of whoever reads did:web documents.
 *
 * @param readDidWeb reads the JSON at an address; throws AppError `document-unreachable` and the like
 */
export function createDidResolver(readDidWeb: (url: string) => Promise<unknown>): ResolveDid {
  const registry = new Resolver(
    {
      web: method((did) => resolveWeb(did, readDidWeb)),
      key: expandWith(expandDidKey),
      jwk: expandWith(expandDidJwk),
    },
    { cache: false },
  );
  return async (did) => {
    if (/[/?#]/.test(did)) return failed('invalid-did', `${did} is not a plain DID`);
    const { didDocument, didResolutionMetadata } = await registry.resolve(did);
    const document = didDocument === null ? undefined : parseDidDocument(didDocument);
    if (document !== undefined) return { kind: 'found', document };
    const detail: unknown = didResolutionMetadata.message;
    return failed(
      REASONS.get(didResolutionMetadata.error ?? '') ?? 'malformed',
      typeof detail === 'string' ? detail : `${did} could not be resolved`,
    );
  };
}
