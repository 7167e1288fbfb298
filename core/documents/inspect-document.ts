import { knownContexts } from '../../schemas/contexts/contexts.ts';
import { isHarmlessContext } from './is-harmless-context.ts';
import { isJsonObject, type JsonObject, valuesOf } from './json-object.ts';

/** Why a document cannot be signed, or its signature not be relied upon; `pointer` is an RFC 6901 pointer. */
export type DocumentProblem = {
  readonly kind: 'context' | 'malformed' | 'unsupported' | 'inexact';
  readonly pointer: string;
  readonly detail: string;
};

const CREDENTIALS_V1 = 'https://www.w3.org/2018/credentials/v1';
const CREDENTIALS_V2 = 'https://www.w3.org/ns/credentials/v2';
const MAX_DEPTH = 64;
const VALUE_KEYS = new Set(['@value', '@language', '@direction']);

type Problem = DocumentProblem | undefined;

/** Pointers are put together on the way back from a problem: a document without one pays nothing for them. */
function under(key: string | number, found: Problem): Problem {
  if (found === undefined) return undefined;
  const part = String(key).replaceAll('~', '~0').replaceAll('/', '~1');
  return { ...found, pointer: `/${part}${found.pointer}` };
}

function problem(kind: DocumentProblem['kind'], pointer: string, detail: string): DocumentProblem {
  return { kind, pointer, detail };
}

function inspectContext(document: JsonObject): Problem {
  const at = '/@context';
  const contexts = valuesOf(document['@context']);
  const [first] = contexts;
  if (first !== CREDENTIALS_V1 && first !== CREDENTIALS_V2) {
    return problem('context', at, 'the first context is not a context of W3C credentials');
  }
  for (const context of contexts) {
    if (isHarmlessContext(context)) continue;
    if (typeof context !== 'string') {
      return problem('context', at, 'a context is written into the document itself');
    }
    if (!knownContexts.has(context)) {
      return problem('context', at, `the context ${context} is not known here`);
    }
  }
  // A version 1 reader would not look at these, so that swapping the context could hide an expiry.
  const foreign = ['validFrom', 'validUntil'].find((name) => name in document);
  return first === CREDENTIALS_V1 && foreign !== undefined
    ? problem('unsupported', `/${foreign}`, `${foreign} does not belong to version 1`)
    : undefined;
}

function inspectScalar(value: unknown): Problem {
  if (typeof value === 'number' && !Number.isSafeInteger(value) && !String(value).includes('.')) {
    // JSON-LD processors write 1e-7 as the integer 0, so that both would carry the same signature.
    return problem('inexact', '', `the number ${String(value)} cannot be signed exactly`);
  }
  if (typeof value === 'string' && /\p{Surrogate}/u.test(value)) {
    // Half a surrogate pair becomes U+FFFD in UTF-8, so that different texts would carry the same signature.
    return problem('malformed', '', 'the text holds half a character');
  }
  return undefined;
}

function inspectKey(key: string, object: JsonObject): Problem {
  if ('@value' in object && VALUE_KEYS.has(key)) return undefined;
  // An absolute name or a keyword says the same as the plain term, but a reader of the JSON would not see it:
  // validUntil hidden that way would still be signed and never be looked at.
  if (key.startsWith('@') || key.includes(':') || key === '__proto__') {
    return problem('unsupported', '', `the property name ${key} is not a plain term`);
  }
  return undefined;
}

/** JSON-LD joins objects of one identifier: a reader would see halves of what the signature takes for one thing. */
function inspectSiblings(items: readonly unknown[]): Problem {
  if (items.length < 2) return undefined;
  const ids = items.flatMap((item) =>
    isJsonObject(item) && item.id !== undefined ? [item.id] : [],
  );
  return new Set(ids).size === ids.length
    ? undefined
    : problem('unsupported', '', 'two of its entries have the same identifier');
}

type Scope = { readonly root: JsonObject; readonly depth: number };

function inspectObject(object: JsonObject, scope: Scope): Problem {
  if (
    object !== scope.root &&
    scope.root.id !== undefined &&
    object.id === scope.root.id &&
    Object.keys(object).length > 1
  ) {
    // JSON-LD merges both objects, so that a property could be moved out of sight without harm to the signature.
    return problem('unsupported', '', 'it says something about the whole document');
  }
  if (typeof object.id === 'string' && object.id.startsWith('_:')) {
    return problem('unsupported', '/id', 'the identifier has no meaning outside of it');
  }
  const inner = { root: scope.root, depth: scope.depth + 1 };
  for (const key of Object.keys(object)) {
    const value = object[key];
    // An embedded credential or endorsement states its contexts again: known ones, as strictly as at the top.
    const own = key === '@context' ? inspectContext(object) : under(key, inspectKey(key, object));
    if (own !== undefined) return own;
    const isEmbedded = object === scope.root && key === 'verifiableCredential';
    const found = isEmbedded ? inspectEmbedded(value, scope) : inspectValue(value, inner);
    if (found !== undefined) return under(key, found);
  }
  return undefined;
}

function inspectValue(value: unknown, scope: Scope): Problem {
  if (scope.depth > MAX_DEPTH) {
    return problem('malformed', '', `it is nested deeper than ${MAX_DEPTH} levels`);
  }
  if (!Array.isArray(value)) {
    return isJsonObject(value) ? inspectObject(value, scope) : inspectScalar(value);
  }
  const twins = inspectSiblings(value);
  if (twins !== undefined) return twins;
  const inner = { root: scope.root, depth: scope.depth + 1 };
  for (const [index, item] of value.entries()) {
    const found = inspectValue(item, inner);
    if (found !== undefined) return under(index, found);
  }
  return undefined;
}

function inspectEmbedded(value: unknown, scope: Scope): Problem {
  for (const [index, item] of valuesOf(value).entries()) {
    const found = inspectCredential(item, scope);
    if (found !== undefined) return Array.isArray(value) ? under(index, found) : found;
  }
  return undefined;
}

function inspectCredential(item: unknown, scope: Scope): Problem {
  if (!isJsonObject(item)) return problem('malformed', '', 'it is not a credential');
  return '@context' in item
    ? inspectObject(item, { root: item, depth: scope.depth + 1 })
    : problem('malformed', '', 'it is not a credential of its own');
}

/**
 * Looks for what a Data Integrity signature would not protect or a reader of the JSON would not see: unknown or
 * inline contexts, names that are not plain terms, numbers and texts that change in canonicalization, too deep nesting.
 * Whether every term is defined is left to JSON-LD safe mode (Data Integrity 1.0, 4.6 context validation).
 */
export function inspectDocument(document: JsonObject): DocumentProblem | undefined {
  return '@context' in document
    ? inspectObject(document, { root: document, depth: 0 })
    : problem('malformed', '/@context', 'it is missing');
}
