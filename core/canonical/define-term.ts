import { isJsonObject, type JsonObject } from '../documents/json-object.ts';
import type { ActiveContext, Term } from './active-context.ts';
import { isAbsoluteIri, isKeyword } from './expand-iri.ts';
import { iriToken } from './quad.ts';
import { StepAside } from './step-aside.ts';

/** A local context while its terms are being defined. */
export type Definitions = {
  readonly local: JsonObject;
  readonly terms: Map<string, Term>;
  readonly vocab: string | undefined;
  /** true: defined; false: being defined, so that a circle is noticed. */
  readonly defined: Map<string, boolean>;
  readonly mayOverride: boolean;
};

const known: ReadonlySet<string> = new Set([
  '@id',
  '@type',
  '@container',
  '@context',
  '@protected',
  '@prefix',
]);

/** Defines one term of a local context, and first those it is written in terms of (JSON-LD 1.1 API, 4.2). */
export function defineTerm(definitions: Definitions, name: string): void {
  const { local, terms, defined, mayOverride } = definitions;
  const state = defined.get(name);
  if (state === true) return;
  if (state === false) throw new StepAside('a definition that runs in a circle');
  if (name === '' || name.startsWith('@')) throw new StepAside('a keyword that is defined');
  defined.set(name, false);
  const before = terms.get(name);
  terms.delete(name);
  const term = readTerm(definitions, name, local[name]);
  const isKept = before?.isProtected === true && !mayOverride;
  const fresh = isKept ? { ...term, isProtected: true } : term;
  // Redefining a protected term is an error, unless nothing changes.
  if (isKept && !isSame(before, fresh)) throw new StepAside('a protected term that is redefined');
  terms.set(name, fresh);
  defined.set(name, true);
}

function readTerm(definitions: Definitions, name: string, value: unknown): Term {
  const isSimple = typeof value === 'string' || value === null;
  const entry = isSimple ? { '@id': value } : value;
  if (!isJsonObject(entry)) throw new StepAside('a definition of an unknown form');
  const iri = iriOf(definitions, name, entry['@id']);
  const type = entry['@type'];
  const isOwnPrefix = isSimple && !name.includes(':') && iri !== null && /[:/?#[\]@]$/.test(iri);
  return {
    iri,
    token: iri === null || isKeyword(iri) ? undefined : iriToken(iri),
    type: typeof type === 'string' ? typeOf(definitions, type) : undefined,
    containers: containersOf(entry['@container']),
    scoped: '@context' in entry ? { context: entry['@context'] } : undefined,
    isPrefix: typeof entry['@prefix'] === 'boolean' ? entry['@prefix'] : isOwnPrefix,
    isProtected: isProtected(entry, definitions.local),
    isForeign: Object.keys(entry).some((key) => !known.has(key)),
  };
}

function isProtected(entry: JsonObject, local: JsonObject): boolean {
  if (typeof entry['@protected'] === 'boolean') return entry['@protected'];
  return local['@protected'] === true;
}

function iriOf(definitions: Definitions, name: string, id: unknown): string | null {
  if (id === null) return null;
  if (typeof id === 'string' && id !== name) {
    if (isKeyword(id)) return id;
    const iri = expand(definitions, id);
    // A term that looks like an IRI must mean just that; checking it is left to the stock library.
    if (/:[^:]|\//.test(name)) throw new StepAside('a term in the form of an IRI');
    return iri;
  }
  const colon = name.indexOf(':');
  if (colon > 0) return expand(definitions, name);
  if (definitions.vocab === undefined) throw new StepAside('a term without a meaning');
  return definitions.vocab + name;
}

function typeOf(definitions: Definitions, type: string): string {
  return type.startsWith('@') ? type : expand(definitions, type);
}

/** Expands a text inside a context that is still being defined. */
function expand(definitions: Definitions, text: string): string {
  const { local, terms, vocab, defined } = definitions;
  const need = (term: string): void => {
    if (Object.hasOwn(local, term) && defined.get(term) !== true) defineTerm(definitions, term);
  };
  need(text);
  const term = terms.get(text);
  if (term !== undefined && defined.get(text) !== false) {
    if (term.iri === null) throw new StepAside('a term that is ignored');
    return term.iri;
  }
  const colon = text.indexOf(':');
  if (colon > 0) {
    const prefix = text.slice(0, colon);
    const suffix = text.slice(colon + 1);
    if (!suffix.startsWith('//')) {
      need(prefix);
      const meaning = terms.get(prefix);
      if (meaning?.isPrefix === true && meaning.iri !== null) return meaning.iri + suffix;
    }
    if (prefix !== '_' && isAbsoluteIri(text)) return text;
  } else if (vocab !== undefined) return vocab + text;
  throw new StepAside('a definition that is no IRI');
}

function containersOf(container: unknown): readonly string[] {
  if (container === undefined) return [];
  const all: readonly unknown[] = Array.isArray(container) ? container : [container];
  return all.map((one) => {
    if (typeof one !== 'string') throw new StepAside('a container of an unknown form');
    return one;
  });
}

function isSame(a: Term, b: Term): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** What a definition starts from. */
export function startDefinitions(
  active: ActiveContext,
  local: JsonObject,
  vocab: string | undefined,
  mayOverride: boolean,
): Definitions {
  return { local, terms: new Map(active.terms), vocab, defined: new Map(), mayOverride };
}
