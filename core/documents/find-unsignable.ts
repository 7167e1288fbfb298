import { isJsonObject, type JsonObject } from './json-object.ts';

/** What cannot be signed, and where (RFC 6901 pointer). */
export type Unsignable = { readonly pointer: string; readonly detail: string };

/**
 * Looks for values that JSON-LD drops without a word, so that a signature would not cover them:
 * null, and empty arrays (which Open Badges 3.0 forbids too). `verifiableCredential` may be an empty list.
 */
export function findUnsignable(document: JsonObject): Unsignable | undefined {
  // Credentials inside a presentation are signed already, by others, and stay as they are.
  return findInObject(document, 'verifiableCredential');
}

function findInValue(value: unknown): Unsignable | undefined {
  if (value === null || value === undefined) return at('an empty value (null)');
  if (isJsonObject(value)) return findInObject(value, '@context');
  if (!Array.isArray(value)) return undefined;
  if (value.length === 0) return at('an empty list');
  for (const [index, item] of value.entries()) {
    const found = findInValue(item);
    if (found !== undefined) return under(index, found);
  }
  return undefined;
}

function findInObject(object: JsonObject, skipped: string): Unsignable | undefined {
  for (const key of Object.keys(object)) {
    if (key === '@context' || key === skipped) continue;
    const found = findInValue(object[key]);
    if (found !== undefined) return under(key, found);
  }
  return undefined;
}

const at = (detail: string): Unsignable => ({ pointer: '', detail });

/** Pointers are put together on the way back: a document without such a value pays nothing for them. */
function under(key: string | number, found: Unsignable): Unsignable {
  const part = String(key).replaceAll('~', '~0').replaceAll('/', '~1');
  return { pointer: `/${part}${found.pointer}`, detail: found.detail };
}
