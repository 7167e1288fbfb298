import { hashDeeply } from './hash-deeply.ts';
import { orderBySubject, writeFrom, writeOrdered } from './order-statements.ts';
import type { Quad } from './quad.ts';
import type { Sha256 } from './sha256.ts';

/** What is known of the blank nodes of a dataset while they are named. They are numbered from 0. */
export type BlankNodes = {
  /** By node: the statements in which it occurs. */
  readonly about: readonly (readonly Quad[])[];
  /** By node: its first-degree hash. */
  readonly hashes: readonly string[];
  /** Node → its canonical name, as far as names were given. */
  readonly names: Map<number, string>;
};

/**
 * Names the blank nodes and writes the statements in canonical order (RDFC-1.0, 4.4).
 * Datasets whose blank nodes cannot be told apart without trying out orders step aside.
 *
 * @param count blank nodes are numbered 0 to count − 1
 */
export function writeCanonical(quads: readonly Quad[], count: number, sha256: Sha256): string {
  const bySubject = orderBySubject(quads);
  const about = statementsByNode(quads, count);
  const hashes = about.map((statements, blank) =>
    sha256(writeFrom(blank, statements, bySubject.get(blank) ?? [])),
  );
  const nodes: BlankNodes = { about, hashes, names: new Map() };
  const alike: number[][] = [];
  for (const group of groupsByHash(hashes)) {
    const [first] = group;
    if (group.length > 1) alike.push(group);
    else if (first !== undefined) giveName(nodes, first);
  }
  if (alike.length > 0) {
    for (const blank of hashDeeply(nodes, alike, sha256)) giveName(nodes, blank);
  }
  return writeOrdered(bySubject, nodes.names);
}

function giveName({ names }: BlankNodes, blank: number): void {
  if (!names.has(blank)) names.set(blank, `_:c14n${names.size}`);
}

function statementsByNode(quads: readonly Quad[], count: number): readonly Quad[][] {
  const about = Array.from({ length: count }, (): Quad[] => []);
  for (const quad of quads) {
    const { subject, object, graph } = quad;
    if (typeof subject === 'number') about[subject]?.push(quad);
    if (typeof object === 'number' && object !== subject) about[object]?.push(quad);
    if (typeof graph === 'number' && graph !== subject && graph !== object) {
      about[graph]?.push(quad);
    }
  }
  return about;
}

/** The nodes by their hashes, in the order of the hashes. */
function groupsByHash(hashes: readonly string[]): readonly number[][] {
  const groups = new Map<string, number[]>();
  for (const [blank, hash] of hashes.entries()) {
    const group = groups.get(hash);
    if (group === undefined) groups.set(hash, [blank]);
    else group.push(blank);
  }
  return [...groups.keys()].sort().map((hash) => groups.get(hash) ?? []);
}
