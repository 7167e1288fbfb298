/** One term of a compiled context (JSON-LD 1.1, 4.1): what a key or a type means. */
export type Term = {
  /** The IRI or keyword; null when the term is there only to be ignored. */
  readonly iri: string | null;
  /** The IRI in N-Quads form, made once; undefined for keywords and for what is ignored. */
  readonly token: string | undefined;
  /** `@id`, `@vocab`, `@json`, `@none` or a datatype IRI. */
  readonly type: string | undefined;
  readonly containers: readonly string[];
  /** A context of its own for what stands under the term, as it stands in the pinned document. */
  readonly scoped: { readonly context: unknown } | undefined;
  readonly isPrefix: boolean;
  readonly isProtected: boolean;
  /** It uses a part of JSON-LD that only the stock library knows: whoever meets the term steps aside. */
  readonly isForeign: boolean;
};

/** A compiled context: the pinned documents turned into tables, once. */
export type ActiveContext = {
  readonly terms: ReadonlyMap<string, Term>;
  readonly vocab: string | undefined;
  /** The names of `@type` and `@id`: the keywords themselves, and the terms that stand for them. */
  readonly typeNames: readonly string[];
  readonly idNames: readonly string[];
  /** What holds again below a node whose type brought this context (JSON-LD 1.1, 4.1.9). */
  readonly previous: ActiveContext | undefined;
};

/** The context of a document before its first `@context`. */
export const initialContext: ActiveContext = {
  terms: new Map(),
  vocab: undefined,
  typeNames: ['@type'],
  idNames: ['@id'],
  previous: undefined,
};
