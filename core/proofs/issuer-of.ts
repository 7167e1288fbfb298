import { isJsonObject } from '../documents/json-object.ts';

/** The issuer's identifier exactly as the document states it, or undefined if it names none. */
export function issuerOf(document: unknown): string | undefined {
  if (!isJsonObject(document)) return undefined;
  const { issuer } = document;
  if (typeof issuer === 'string') return issuer;
  return isJsonObject(issuer) && typeof issuer.id === 'string' ? issuer.id : undefined;
}
