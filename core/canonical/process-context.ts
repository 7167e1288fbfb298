import { knownContexts } from '../../schemas/contexts/contexts.ts';
import { isJsonObject, type JsonObject } from '../documents/json-object.ts';
import { type ActiveContext, initialContext, type Term } from './active-context.ts';
import { defineTerm, startDefinitions } from './define-term.ts';
import { isAbsoluteIri } from './expand-iri.ts';
import { StepAside } from './step-aside.ts';

/** How a context is laid over another: from `@context`, from a type, or from a property. */
export type Overlay = 'embedded' | 'type' | 'property';

const cache = new WeakMap<ActiveContext, Map<string, WeakMap<object, ActiveContext>>>();
const byUrls = new WeakMap<ActiveContext, Map<string, ActiveContext>>();

/**
 * Lays a local context over an active one (JSON-LD 1.1 API, 4.1). Only pinned contexts, by address, and what stands in
 * them are compiled; the results are kept, so that a document costs look-ups only. The number of results is bounded
 * by the pinned documents: an address that is not among them steps aside before anything is kept.
 */
export function processContext(
  active: ActiveContext,
  local: unknown,
  overlay: Overlay,
): ActiveContext {
  if (local === null) return nullified(active, overlay);
  if (typeof local === 'string') return processUrls(active, [local], overlay);
  if (Array.isArray(local)) return processUrls(active, local, overlay);
  if (!isJsonObject(local)) throw new StepAside('a context of an unknown form');
  // Objects inside a pinned document are the same object every time; one in a credential never gets here.
  const kept = tableOf(active, overlay).get(local);
  if (kept !== undefined) return kept;
  const fresh = applyObject(withPrevious(active, overlay), local, overlay);
  tableOf(active, overlay).set(local, fresh);
  return fresh;
}

function tableOf(active: ActiveContext, overlay: Overlay): WeakMap<object, ActiveContext> {
  const tables = cache.get(active) ?? new Map<string, WeakMap<object, ActiveContext>>();
  cache.set(active, tables);
  const table = tables.get(overlay) ?? new WeakMap<object, ActiveContext>();
  tables.set(overlay, table);
  return table;
}

function processUrls(
  active: ActiveContext,
  urls: readonly unknown[],
  overlay: Overlay,
): ActiveContext {
  if (urls.length === 0 || urls.length > 8)
    throw new StepAside('a list of contexts of this length');
  const key = `${overlay} ${urls.join(' ')}`;
  const kept = byUrls.get(active)?.get(key);
  if (kept !== undefined) return kept;
  let result = withPrevious(active, overlay);
  for (const url of urls) {
    const document = typeof url === 'string' ? knownContexts.get(url)?.document : undefined;
    const context = isJsonObject(document) ? document['@context'] : undefined;
    if (!isJsonObject(context)) throw new StepAside('a context that is not pinned as one object');
    result = applyObject(result, context, overlay);
  }
  const table = byUrls.get(active) ?? new Map<string, ActiveContext>();
  // The same address many times in a row would make ever new keys of pinned parts.
  if (table.size < 256) table.set(key, result);
  byUrls.set(active, table);
  return result;
}

function withPrevious(active: ActiveContext, overlay: Overlay): ActiveContext {
  if (overlay !== 'type' || active.previous !== undefined) return active;
  return { ...active, previous: active };
}

function nullified(active: ActiveContext, overlay: Overlay): ActiveContext {
  const hasProtected = [...active.terms.values()].some((term) => term.isProtected);
  if (overlay !== 'property' && hasProtected) throw new StepAside('protected terms set to null');
  if (overlay === 'type') throw new StepAside('a type that forgets its context');
  return initialContext;
}

const ours: ReadonlySet<string> = new Set(['@version', '@protected', '@vocab']);

function applyObject(active: ActiveContext, local: JsonObject, overlay: Overlay): ActiveContext {
  const vocab = vocabOf(active, local);
  const definitions = startDefinitions(active, local, vocab, overlay === 'property');
  for (const name of Object.keys(local)) {
    if (ours.has(name)) continue;
    defineTerm(definitions, name);
  }
  const { terms } = definitions;
  return {
    terms,
    vocab,
    typeNames: namesOf(terms, '@type'),
    idNames: namesOf(terms, '@id'),
    previous: active.previous,
  };
}

function namesOf(terms: ReadonlyMap<string, Term>, keyword: string): readonly string[] {
  const aliases = [...terms].filter(([, term]) => term.iri === keyword).map(([name]) => name);
  return [keyword, ...aliases];
}

function vocabOf(active: ActiveContext, local: JsonObject): string | undefined {
  if (!('@vocab' in local)) return active.vocab;
  const vocab = local['@vocab'];
  if (vocab === null) return undefined;
  if (typeof vocab === 'string' && isAbsoluteIri(vocab)) return vocab;
  throw new StepAside('a vocabulary that is relative');
}
