import { isJsonObject, type JsonObject } from '../documents/json-object.ts';
import { type ActiveContext, initialContext } from './active-context.ts';
import { expandId, expandVocab, isKeyword } from './expand-iri.ts';
import { literalOf } from './literal-of.ts';
import { enterNode } from './node-context.ts';
import { processContext } from './process-context.ts';
import { iriToken, type Node, type Quad } from './quad.ts';
import { StepAside } from './step-aside.ts';

const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const [rdfType, rdfFirst, rdfRest, rdfNil] = ['type', 'first', 'rest', 'nil'].map((name) =>
  iriToken(rdf + name),
);

/** Containers that only the stock library reads when the value is an object. */
const mapContainers = ['@language', '@index', '@id', '@type'];

/** Documents that are signed or verified here are no deeper; others must not overflow the stack. */
const MAX_DEPTH = 128;

/** Walks a document's JSON straight to its statements (JSON-LD 1.1 API, 5.1 and 8.1, in one pass). */
export class GraphReader {
  readonly quads: Quad[] = [];
  blankCount = 0;
  #depth = 0;

  read(document: JsonObject): void {
    this.#readNode(document, initialContext, undefined, '');
    if (this.quads.length === 0) throw new StepAside('a document that states nothing');
  }

  #freshBlank(): number {
    this.blankCount += 1;
    return this.blankCount - 1;
  }

  #state(subject: Node, predicate: string | undefined, object: Node, graph: Node): void {
    if (predicate === undefined) throw new StepAside('a statement without predicate');
    this.quads.push({ subject, predicate, object, graph });
  }

  #readNode(
    object: JsonObject,
    context: ActiveContext,
    property: string | undefined,
    graph: Node,
  ): Node {
    this.#depth += 1;
    if (this.#depth > MAX_DEPTH) throw new StepAside('a document nested too deep');
    const { active, typeScoped, types, id } = enterNode(object, context, property);
    const subject = id === undefined ? this.#freshBlank() : iriToken(expandId(active, id));
    for (const type of types) {
      this.#state(subject, rdfType, vocabToken(typeScoped, type), graph);
    }
    for (const key of Object.keys(object)) {
      if (key === '@context') continue;
      if (active.idNames.includes(key) || active.typeNames.includes(key)) continue;
      this.#readProperty(subject, vocabToken(active, key), key, object[key], active, graph);
    }
    this.#depth -= 1;
    return subject;
  }

  #readProperty(
    subject: Node,
    predicate: string,
    key: string,
    value: unknown,
    active: ActiveContext,
    graph: Node,
  ): void {
    const term = active.terms.get(key);
    if (term?.isForeign === true || term?.type === '@json') throw new StepAside('a foreign term');
    const inner =
      term?.scoped === undefined ? active : processContext(active, term.scoped.context, 'property');
    const containers = term?.containers ?? [];
    if (containers.some((container) => mapContainers.includes(container))) {
      throw new StepAside('a map');
    }
    const items: readonly unknown[] = Array.isArray(value) ? value : [value];
    if (items.length === 0) throw new StepAside('an empty list');
    if (containers.includes('@list')) {
      const nodes = items.map((item) => this.#readValue(item, key, inner, graph));
      this.#state(subject, predicate, this.#readList(nodes, graph), graph);
      return;
    }
    for (const item of items) {
      const node = containers.includes('@graph')
        ? this.#readGraph(item, key, inner)
        : this.#readValue(item, key, inner, graph);
      this.#state(subject, predicate, node, graph);
    }
  }

  /** A value of a term with `@container: @graph` becomes a graph of its own, named by a blank node. */
  #readGraph(item: unknown, key: string, context: ActiveContext): Node {
    if (!isJsonObject(item)) throw new StepAside('a graph that is no object');
    const name = this.#freshBlank();
    const before = this.quads.length;
    this.#readNode(item, context, key, name);
    if (this.quads.length === before) throw new StepAside('a graph that states nothing');
    return name;
  }

  #readValue(item: unknown, key: string, context: ActiveContext, graph: Node): Node {
    if (isJsonObject(item)) {
      if (Object.keys(item).length === 0) throw new StepAside('an empty object');
      return this.#readNode(item, context, key, graph);
    }
    const type = context.terms.get(key)?.type;
    if (typeof item === 'string') {
      if (type === '@id') return iriToken(expandId(context, item));
      if (type === '@vocab') return vocabToken(context, item);
    }
    if (typeof item !== 'string' && typeof item !== 'number' && typeof item !== 'boolean') {
      throw new StepAside('a null or a list in a list');
    }
    if (type === '@id' || type === '@vocab') throw new StepAside('an identifier that is no text');
    return literalOf(item, type === '@none' ? undefined : type);
  }

  #readList(nodes: readonly Node[], graph: Node): Node {
    let rest: Node = rdfNil ?? '';
    for (const node of nodes.toReversed()) {
      const cell = this.#freshBlank();
      this.#state(cell, rdfFirst, node, graph);
      this.#state(cell, rdfRest, rest, graph);
      rest = cell;
    }
    return rest;
  }
}

/** The N-Quads form of a key, a type or a value of type `@vocab`. */
function vocabToken(context: ActiveContext, text: string): string {
  const token = context.terms.get(text)?.token;
  if (token !== undefined) return token;
  const iri = expandVocab(context, text);
  if (isKeyword(iri)) throw new StepAside('a keyword');
  return iriToken(iri);
}
