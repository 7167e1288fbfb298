import { cryptosuite } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import { createDocumentLoader } from '../../../core/documents/document-loader.ts';

/** What jsonld.js in safe mode and rdf-canonize make of a document, or undefined where they refuse it. */
export async function stockCanonize(document: unknown): Promise<string | undefined> {
  try {
    const options = { documentLoader: createDocumentLoader() };
    return await cryptosuite.canonize(structuredClone(document), options);
  } catch {
    // Any refusal of the stock library: the direct way must then have stepped aside.
    return undefined;
  }
}
