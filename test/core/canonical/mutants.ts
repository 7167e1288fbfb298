import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** A rule made wrong on purpose: a piece of the source text of one file, and what stands in its place. */
export type Mutation = {
  readonly title: string;
  readonly file: string;
  readonly from: string;
  readonly to: string;
};

/** Loads a copy of the canonicalizer in which one rule is wrong. */
export async function loadMutant(
  { file, from, to }: Mutation,
  number: number,
): Promise<(document: unknown) => unknown> {
  const folder = `${root}.cache/mutants/${process.pid}-${number}/`;
  await mkdir(folder, { recursive: true });
  for (const name of await readdir(`${root}core/canonical`)) {
    const text = await readFile(`${root}core/canonical/${name}`, 'utf8');
    if (name === file && text.split(from).length !== 2) {
      throw new Error(`${file} does not say once: ${from}`);
    }
    const mutated = name === file ? text.replace(from, () => to) : text;
    const rooted = mutated
      .replaceAll("from '../../", `from '${root}`)
      .replaceAll("from '../", `from '${root}core/`);
    await writeFile(folder + name, rooted);
  }
  const mutant: unknown = await import(pathToFileURL(`${folder}canonize-directly.ts`).href);
  const { canonizeDirectly } = Object(mutant);
  if (typeof canonizeDirectly !== 'function') throw new Error('The mutant has no canonicalizer.');
  return (document) => canonizeDirectly(document);
}

/** Each of these is a mistake that someone could make; the comparison with the stock library has to notice all of them. */
export const mutations: readonly Mutation[] = [
  {
    title: 'a context of a type that does not end below its node',
    file: 'node-context.ts',
    from: 'if (previous === undefined) return context;',
    to: 'if (keys.length >= 0) return context;',
  },
  {
    title: 'an identifier taken for a text',
    file: 'read-graph.ts',
    from: "if (type === '@id') return iriToken(expandId(context, item));",
    to: "if (type === '@id') return literalOf(item, undefined);",
  },
  {
    title: 'a list from its end to its beginning',
    file: 'read-graph.ts',
    from: 'nodes.toReversed()',
    to: 'nodes',
  },
  {
    title: 'a graph of its own taken for a node',
    file: 'read-graph.ts',
    from: "containers.includes('@graph')",
    to: "containers.includes('@nothing')",
  },
  {
    title: 'a list taken for a set',
    file: 'read-graph.ts',
    from: "containers.includes('@list')",
    to: "containers.includes('@nothing')",
  },
  {
    title: 'numbers with a fraction as they are printed',
    file: 'literal-of.ts',
    from: "value.toExponential(15).replace(/(\\d)0*e\\+?/, '$1E')",
    to: 'String(value)',
  },
  {
    title: 'whole numbers with another datatype',
    file: 'literal-of.ts',
    from: 'literalToken(value.toFixed(0), datatype ??',
    to: 'literalToken(value.toFixed(0), double ??',
  },
  {
    title: 'texts without the datatype of their term',
    file: 'literal-of.ts',
    from: 'return literalToken(value, datatype ??',
    to: 'return literalToken(value,',
  },
  {
    title: 'texts without escapes',
    file: 'quad.ts',
    from: 'named[character] ?? unicodeEscape(character)',
    to: 'character',
  },
  {
    title: 'an escape of another form',
    file: 'quad.ts',
    from: '.toUpperCase()',
    to: '',
  },
  {
    title: 'a blank node that does not know itself',
    file: 'quad.ts',
    from: "const from = typeof subject === 'number' ? (subject === blank ? '_:a' : '_:z') : subject;",
    to: "const from = typeof subject === 'number' ? '_:z' : subject;",
  },
  {
    title: 'names of blank nodes in the order of the document',
    file: 'label-blank-nodes.ts',
    from: '[...groups.keys()].sort()',
    to: '[...groups.keys()]',
  },
  {
    title: 'subjects in the order of the document',
    file: 'order-statements.ts',
    from: 'groups.sort(([a], [b]) => (a < b ? -1 : 1));',
    to: '',
  },
  {
    title: 'statements in the order of the document',
    file: 'order-statements.ts',
    from: 'own.sort(compareRests)',
    to: 'own.reverse()',
  },
  {
    title: 'a statement made twice that stays',
    file: 'order-statements.ts',
    from: 'line === sorted[i - 1]',
    to: "line === '' && i < 0",
  },
  {
    title: 'neighbours of alike nodes counted once',
    file: 'hash-deeply.ts',
    from: 'hash + name.repeat(times)',
    to: 'hash + name',
  },
  {
    title: 'neighbours of alike nodes without the names that they have',
    file: 'hash-deeply.ts',
    from: "walk.names.get(node) ?? issued.get(node) ?? walk.hashes[node] ?? ''",
    to: "walk.hashes[node] ?? ''",
  },
  {
    title: 'terms that are not defined',
    file: 'expand-iri.ts',
    from: "throw new StepAside('a term that is not defined');",
    to: "return 'urn:'.concat(text);",
  },
  {
    title: 'identifiers that are relative',
    file: 'expand-iri.ts',
    from: "if (expanded === undefined) throw new StepAside('an identifier that is relative');",
    to: 'if (expanded === undefined) return text;',
  },
  {
    title: 'protected terms that are redefined',
    file: 'define-term.ts',
    from: 'if (isKept && !isSame(before, fresh))',
    to: "if (isKept && name === '')",
  },
];
