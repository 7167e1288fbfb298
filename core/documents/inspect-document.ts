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

function problem(kind: DocumentProblem['kind'], pointer: string, detail: string): DocumentProblem {
  return { kind, pointer, detail };
}

function inspectContext(document: JsonObject, pointer: string): Problem {
  const at = `${pointer}/@context`;
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
    ? problem('unsupported', `${pointer}/${foreign}`, `${foreign} does not belong to version 1`)
    : undefined;
}

function inspectScalar(value: unknown, pointer: string): Problem {
  if (typeof value === 'number' && !Number.isSafeInteger(value) && !String(value).includes('.')) {
    // JSON-LD processors write 1e-7 as the integer 0, so that both would carry the same signature.
    return problem('inexact', pointer, `the number ${String(value)} cannot be signed exactly`);
  }
  if (typeof value === 'string' && /\p{Surrogate}/u.test(value)) {
    // Half a surrogate pair becomes U+FFFD in UTF-8, so that different texts would carry the same signature.
    return problem('malformed', pointer, 'the text holds half a character');
  }
  return undefined;
}

function inspectKey(key: string, object: JsonObject, pointer: string): Problem {
  if ('@value' in object && VALUE_KEYS.has(key)) return undefined;
  // An absolute name or a keyword says the same as the plain term, but a reader of the JSON would not see it:
  // validUntil hidden that way would still be signed and never be looked at.
  if (key.startsWith('@') || key.includes(':') || key === '__proto__') {
    return problem('unsupported', pointer, `the property name ${key} is not a plain term`);
  }
  return undefined;
}

/** JSON-LD joins objects of one identifier: a reader would see halves of what the signature takes for one thing. */
function inspectSiblings(items: readonly unknown[], pointer: string): Problem {
  const ids = items.flatMap((item) =>
    isJsonObject(item) && item.id !== undefined ? [item.id] : [],
  );
  return new Set(ids).size === ids.length
    ? undefined
    : problem('unsupported', pointer, 'two of its entries have the same identifier');
}

type Scope = { readonly root: JsonObject; readonly depth: number };

function inspectObject(object: JsonObject, pointer: string, scope: Scope): Problem {
  if (
    object !== scope.root &&
    scope.root.id !== undefined &&
    object.id === scope.root.id &&
    Object.keys(object).length > 1
  ) {
    // JSON-LD merges both objects, so that a property could be moved out of sight without harm to the signature.
    return problem('unsupported', pointer, 'it says something about the whole document');
  }
  if (typeof object.id === 'string' && object.id.startsWith('_:')) {
    return problem('unsupported', `${pointer}/id`, 'the identifier has no meaning outside of it');
  }
  for (const [key, value] of Object.entries(object)) {
    const at = `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    const found =
      // An embedded credential or endorsement states its contexts again: known ones, as strictly as at the top.
      (key === '@context' ? inspectContext(object, pointer) : inspectKey(key, object, at)) ??
      (object === scope.root && key === 'verifiableCredential'
        ? inspectEmbedded(value, at, scope)
        : inspectValue(value, at, { root: scope.root, depth: scope.depth + 1 }));
    if (found !== undefined) return found;
  }
  return undefined;
}

function inspectValue(value: unknown, pointer: string, scope: Scope): Problem {
  if (scope.depth > MAX_DEPTH) {
    return problem('malformed', '', `it is nested deeper than ${MAX_DEPTH} levels`);
  }
  if (Array.isArray(value)) {
    const twins = inspectSiblings(value, pointer);
    if (twins !== undefined) return twins;
    for (const [index, item] of value.entries()) {
      const found = inspectValue(item, `${pointer}/${index}`, {
        root: scope.root,
        depth: scope.depth + 1,
      });
      if (found !== undefined) return found;
    }
    return undefined;
  }
  return isJsonObject(value) ? inspectObject(value, pointer, scope) : inspectScalar(value, pointer);
}

function inspectEmbedded(value: unknown, pointer: string, scope: Scope): Problem {
  for (const [index, item] of valuesOf(value).entries()) {
    const at = Array.isArray(value) ? `${pointer}/${index}` : pointer;
    if (!isJsonObject(item)) return problem('malformed', at, 'it is not a credential');
    const found =
      '@context' in item
        ? inspectObject(item, at, { root: item, depth: scope.depth + 1 })
        : problem('malformed', at, 'it is not a credential of its own');
    if (found !== undefined) return found;
  }
  return undefined;
}

/**
 * Looks for what a Data Integrity signature would not protect or a reader of the JSON would not see: unknown or
 * inline contexts, names that are not plain terms, numbers and texts that change in canonicalization, too deep nesting.
 * Whether every term is defined is left to JSON-LD safe mode (Data Integrity 1.0, 4.6 context validation).
 */
export function inspectDocument(document: JsonObject): DocumentProblem | undefined {
  return '@context' in document
    ? inspectObject(document, '', { root: document, depth: 0 })
    : problem('malformed', '/@context', 'it is missing');
}
