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
const unsafeInIri = /[^!#-;=?-[\]_a-z~-\uffff]/g;

/** The N-Quads form of an IRI, escaped as the stock serializer escapes it. */
export function iriToken(iri: string): string {
  return `<${iri.replace(unsafeInIri, (character) => unicodeEscape(character))}>`;
}

// Control characters, the quotation mark and the backslash.
const unsafeInLiteral = /[^ !#-[\]-~\u0080-\uffff]/g;

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
  const text = value.replace(unsafeInLiteral, (one) => named[one] ?? unicodeEscape(one));
  return datatype === xsdString ? `"${text}"` : `"${text}"^^${iriToken(datatype)}`;
}

function unicodeEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Writes one statement, with names for its blank nodes. */
export function writeQuad(quad: Quad, nameOf: (blank: number) => string): string {
  const token = (node: Node): string => (typeof node === 'number' ? nameOf(node) : node);
  const graph = quad.graph === '' ? '' : ` ${token(quad.graph)}`;
  return `${token(quad.subject)} ${quad.predicate} ${token(quad.object)}${graph} .\n`;
}
