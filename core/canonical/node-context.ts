import type { JsonObject } from '../documents/json-object.ts';
import type { ActiveContext } from './active-context.ts';
import { expandVocab } from './expand-iri.ts';
import { processContext } from './process-context.ts';
import { StepAside } from './step-aside.ts';

/** What holds inside a node: its context, the one its types are read in, its types and its identifier. */
export type EnteredNode = {
  readonly active: ActiveContext;
  readonly typeScoped: ActiveContext;
  readonly types: readonly string[];
  readonly id: string | undefined;
};

/**
 * Finds the context of a node: a context that came from the type of the node above ends here, the one of the property
 * and the node's own begin, then those of its types in their order (JSON-LD 1.1 API, 5.1.2, steps 7 to 11).
 */
export function enterNode(
  object: JsonObject,
  context: ActiveContext,
  property: string | undefined,
): EnteredNode {
  const keys = Object.keys(object);
  let active = revert(context, keys);
  const scoped = property === undefined ? undefined : context.terms.get(property)?.scoped;
  if (scoped !== undefined) active = processContext(active, scoped.context, 'property');
  if ('@context' in object) active = processContext(active, embedded(object), 'embedded');
  const typeScoped = active;
  const types = typesOf(object, typeScoped);
  for (const type of types.length > 1 ? types.toSorted() : types) {
    const own = typeScoped.terms.get(type)?.scoped;
    if (own !== undefined) active = processContext(active, own.context, 'type');
  }
  return { active, typeScoped, types, id: idOf(object, active) };
}

function revert(context: ActiveContext, keys: readonly string[]): ActiveContext {
  const { previous } = context;
  if (previous === undefined) return context;
  const [only] = keys;
  const isReference = keys.length === 1 && only !== undefined && only !== '@context';
  return isReference && expandVocab(context, only) === '@id' ? context : previous;
}

/** Only addresses of pinned contexts may stand in a document; a context written out is for the stock library. */
function embedded(object: JsonObject): readonly string[] {
  const context = object['@context'];
  const all: readonly unknown[] = Array.isArray(context) ? context : [context];
  return all.map((one) => {
    if (typeof one !== 'string') throw new StepAside('a context written out');
    return one;
  });
}

function typesOf(object: JsonObject, context: ActiveContext): readonly string[] {
  const key = onlyName(object, context.typeNames);
  if (key === undefined) return [];
  const value = object[key];
  const all: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (all.length === 0) throw new StepAside('an empty list of types');
  return all.map((type) => {
    if (typeof type !== 'string') throw new StepAside('a type that is no text');
    return type;
  });
}

function idOf(object: JsonObject, context: ActiveContext): string | undefined {
  const key = onlyName(object, context.idNames);
  if (key === undefined) return undefined;
  const id = object[key];
  if (typeof id !== 'string') throw new StepAside('an identifier of its own form');
  return id;
}

/** The one of some names that an object uses. */
function onlyName(object: JsonObject, names: readonly string[]): string | undefined {
  let found: string | undefined;
  for (const name of names) {
    if (!Object.hasOwn(object, name)) continue;
    if (found !== undefined) throw new StepAside('a keyword under two names');
    found = name;
  }
  return found;
}
