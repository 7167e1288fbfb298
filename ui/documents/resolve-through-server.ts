import type { ResolveDid } from '../../core/dids/did-resolution.ts';
import { createDidResolver } from '../../core/dids/did-resolver.ts';
import { parseDidDocument } from '../../core/dids/parse-did-document.ts';
import { request } from '../http.ts';
import { didAnswerSchema } from './wire.ts';

/**
 * Resolves DIDs in the browser: keys that lie in the DID itself here, did:web through the face's own server, which
 * fetches under guard. The document must be that of the DID that was asked for, whoever answers.
 */
export function createResolverThroughServer(): ResolveDid {
  const local = createDidResolver(async () => undefined);
  return async (did) => {
    if (!did.startsWith('did:web:')) return local(did);
    try {
      const answer = await request(
        (json) => didAnswerSchema.parse(json),
        'GET',
        `/api/documents/did?did=${encodeURIComponent(did)}`,
      );
      if ('failed' in answer) {
        return { kind: 'failed', reason: answer.failed, detail: answer.detail };
      }
      const document = parseDidDocument(answer.document);
      if (document?.id === did) return { kind: 'found', document };
      return {
        kind: 'failed',
        reason: 'malformed',
        detail: 'The document is not that of the DID.',
      };
    } catch (reason) {
      const detail = reason instanceof Error ? reason.message : 'no answer';
      return { kind: 'failed', reason: 'unreachable', detail };
    }
  };
}
