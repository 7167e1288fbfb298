/** A node of the graph: a number stands for a blank node, a text is the N-Quads form of an IRI or a literal. */
export type Node = number | string;

/** A statement; the graph is the empty text for the default graph. */
export type Quad = {
  readonly subject: Node;
  /** In N-Quads form, with its angle brackets. */
  readonly predicate: string;
  readonly object: Node;
  readonly graph: Node;
};

// All but what N-Quads allows in an IRI: no control character, no space, none of <>"{}|^`\.
const unsafeInIri = /[^!#-;=?-[\]_a-z~-\uffff]/;
const allUnsafeInIri = new RegExp(unsafeInIri, 'g');

/** The N-Quads form of an IRI, escaped as the stock serializer escapes it. */
export function iriToken(iri: string): string {
  return unsafeInIri.test(iri) ? `<${iri.replace(allUnsafeInIri, unicodeEscape)}>` : `<${iri}>`;
}

// Control characters, the quotation mark and the backslash.
const unsafeInLiteral = /[^ !#-[\]-~\u0080-\uffff]/;
const allUnsafeInLiteral = new RegExp(unsafeInLiteral, 'g');

const named: Readonly<Record<string, string>> = {
  '\b': '\\b',
  '\t': '\\t',
  '\n': '\\n',
  '\f': '\\f',
  '\r': '\\r',
  '"': '\\"',
  '\\': '\\\\',
};

const xsdString = 'http://www.w3.org/2001/XMLSchema#string';

/** The N-Quads form of a literal in canonical escaping (RDFC-1.0, 5). */
export function literalToken(value: string, datatype: string): string {
  const text = unsafeInLiteral.test(value) ? value.replace(allUnsafeInLiteral, escapeOne) : value;
  return datatype === xsdString ? `"${text}"` : `"${text}"^^${datatypeToken(datatype)}`;
}

const datatypes = new Map<string, string>();

/** Kept, because datatypes come from the pinned contexts alone, and they are few. */
function datatypeToken(datatype: string): string {
  const kept = datatypes.get(datatype);
  if (kept !== undefined) return kept;
  const token = iriToken(datatype);
  datatypes.set(datatype, token);
  return token;
}

function escapeOne(character: string): string {
  return named[character] ?? unicodeEscape(character);
}

function unicodeEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Writes a statement without its subject and the space after that, with names for its blank nodes. */
export function writeRest(quad: Quad, names: ReadonlyMap<number, string>): string {
  const { predicate, object, graph } = quad;
  const to = typeof object === 'number' ? names.get(object) : object;
  if (graph === '') return `${predicate} ${to} .\n`;
  return `${predicate} ${to} ${typeof graph === 'number' ? names.get(graph) : graph} .\n`;
}

/** Writes one statement as it looks from one of its blank nodes: `_:a`, and `_:z` for every other (RDFC-1.0, 4.6). */
export function writeQuadFrom(quad: Quad, blank: number): string {
  const { subject, predicate, object, graph } = quad;
  const from = typeof subject === 'number' ? (subject === blank ? '_:a' : '_:z') : subject;
  const to = typeof object === 'number' ? (object === blank ? '_:a' : '_:z') : object;
  if (graph === '') return `${from} ${predicate} ${to} .\n`;
  const name = typeof graph === 'number' ? (graph === blank ? '_:a' : '_:z') : graph;
  return `${from} ${predicate} ${to} ${name} .\n`;
}
