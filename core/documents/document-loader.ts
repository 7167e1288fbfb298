import { knownContexts } from '../../schemas/contexts/contexts.ts';
import { AppError } from '../errors.ts';

/** What a JSON-LD processor asks of a loader (JSON-LD 1.1 API, 9.4). */
export type RemoteDocument = {
  readonly contextUrl: null;
  readonly documentUrl: string;
  readonly document: unknown;
  readonly tag?: 'static';
};

export type DocumentLoader = (url: string) => Promise<RemoteDocument>;

/**
 * The only JSON-LD loader: the pinned contexts, and for one verification the controller documents and keys
 * that the resolver found (`overlay`). It never reaches the network, and the overlay can never replace a context.
 *
 * @throws AppError `context-unknown` naming the URL, for everything else
 */
export function createDocumentLoader(
  overlay: ReadonlyMap<string, unknown> = new Map(),
): DocumentLoader {
  return async (url) => {
    const context = knownContexts.get(url);
    if (context !== undefined) {
      return { contextUrl: null, documentUrl: url, document: context.document, tag: 'static' };
    }
    const document = overlay.get(url);
    if (document === undefined) {
      throw new AppError(
        'context-unknown',
        `The document ${url} is not among the JSON-LD contexts that this program knows.`,
      );
    }
    return { contextUrl: null, documentUrl: url, document };
  };
}
