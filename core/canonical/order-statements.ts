import { type Node, type Quad, writeQuadFrom, writeRest } from './quad.ts';
import { StepAside } from './step-aside.ts';

// Statements are compared part by part, which gives the order of their lines: no part is the beginning of another that
// goes on with a character below the space that ends it. So the lines need not be written to be put in order.

/** The statements of each subject, in the order in which the hash of the subject takes them. */
export type BySubject = ReadonlyMap<Node, readonly Quad[]>;

/** Groups statements by subject and orders each group as if all blank nodes had one name. */
export function orderBySubject(quads: readonly Quad[]): BySubject {
  const bySubject = new Map<Node, Quad[]>();
  for (const quad of quads) {
    const own = bySubject.get(quad.subject);
    if (own === undefined) bySubject.set(quad.subject, [quad]);
    else own.push(quad);
  }
  for (const own of bySubject.values()) if (own.length > 1) own.sort(compareRests);
  return bySubject;
}

function compareRests(a: Quad, b: Quad): number {
  if (a.predicate !== b.predicate) return a.predicate < b.predicate ? -1 : 1;
  return compareNodes(a.object, b.object) || compareNodes(a.graph, b.graph);
}

function compareNodes(a: Node, b: Node): number {
  const left = typeof a === 'number' ? '_:' : a;
  const right = typeof b === 'number' ? '_:' : b;
  return left === right ? 0 : left < right ? -1 : 1;
}

/**
 * Writes what a blank node's first-degree hash covers (RDFC-1.0, 4.6).
 *
 * @param statements all in which it occurs
 * @param own those of which it is the subject, in order
 */
export function writeFrom(
  blank: number,
  statements: readonly Quad[],
  own: readonly Quad[],
): string {
  if (own.some(({ object, graph }) => object === blank || graph === blank)) {
    return writeLines(blank, statements);
  }
  const others = statements.filter(({ subject }) => subject !== blank);
  let text = writeLines(
    blank,
    others.filter(({ subject }) => typeof subject === 'string'),
  );
  for (const quad of own) text += writeQuadFrom(quad, blank);
  // `<` comes before `_:a`, and `_:z` after it.
  return (
    text +
    writeLines(
      blank,
      others.filter(({ subject }) => typeof subject === 'number'),
    )
  );
}

function writeLines(blank: number, statements: readonly Quad[]): string {
  const lines = statements.map((quad) => writeQuadFrom(quad, blank));
  return lines.sort().join('');
}

/** Writes all statements in canonical order (RDFC-1.0, 4.4, step 7): the order of the subjects comes first. */
export function writeOrdered(bySubject: BySubject, names: ReadonlyMap<number, string>): string {
  const groups: (readonly [name: string, own: readonly Quad[]])[] = [];
  for (const [subject, own] of bySubject) {
    groups.push([`${typeof subject === 'number' ? names.get(subject) : subject} `, own]);
  }
  groups.sort(([a], [b]) => (a < b ? -1 : 1));
  let text = '';
  for (const [name, own] of groups) text += writeGroup(name, own, names);
  return text;
}

function writeGroup(
  name: string,
  own: readonly Quad[],
  names: ReadonlyMap<number, string>,
): string {
  let text = '';
  let before: Quad | undefined;
  for (const quad of own) {
    // Neighbours that only the names of their blank nodes put in order, or that are equal: the lines have to tell.
    if (before?.predicate === quad.predicate && compareRests(before, quad) >= 0) {
      return sortDistinct(own.map((one) => name + writeRest(one, names))).join('');
    }
    before = quad;
    text += name;
    text += writeRest(quad, names);
  }
  return text;
}

function sortDistinct(lines: readonly string[]): readonly string[] {
  const sorted = lines.toSorted();
  if (sorted.some((line, i) => line === sorted[i - 1])) {
    // The stock library drops a repeated statement by rules of its own.
    throw new StepAside('a statement made twice');
  }
  return sorted;
}
