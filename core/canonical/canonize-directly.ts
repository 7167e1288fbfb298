import { isJsonObject } from '../documents/json-object.ts';
import { writeCanonical } from './label-blank-nodes.ts';
import { GraphReader } from './read-graph.ts';
import { sha256 } from './sha256.ts';
import { StepAside } from './step-aside.ts';

/**
 * Canonicalizes a JSON-LD document straight from its JSON: the same bytes as jsonld.js in safe mode and rdf-canonize,
 * many times faster (RDFC-1.0 over JSON-LD 1.1; architecture.md 5).
 *
 * @returns canonical N-Quads, or undefined when the document uses anything that is not fully supported here: then the
 * stock library has to do it, and to say whether the document is wrong. It never throws for bad input.
 */
export function canonizeDirectly(document: unknown): string | undefined {
  if (!isJsonObject(document)) return undefined;
  try {
    const reader = new GraphReader();
    reader.read(document);
    return writeCanonical(reader.quads, reader.blankCount, sha256);
  } catch (reason) {
    if (reason instanceof StepAside) return undefined;
    throw reason;
  }
}
