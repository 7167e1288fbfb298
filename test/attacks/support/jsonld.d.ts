// The one call that the tests make of a package without types.
declare module 'jsonld' {
  const jsonld: {
    canonize(document: object, options: object): Promise<string>;
  };
  export = jsonld;
}
