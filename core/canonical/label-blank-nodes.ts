import { type Quad, writeQuad } from './quad.ts';
import type { Sha256 } from './sha256.ts';
import { StepAside } from './step-aside.ts';

/**
 * Names the blank nodes and writes the statements in canonical order (RDFC-1.0, 4.4), for datasets in which the first-
 * degree hashes tell all blank nodes apart. Where two are equal the full algorithm is needed, so it steps aside.
 *
 * @param count blank nodes are numbered 0 to count − 1
 */
export function writeCanonical(quads: readonly Quad[], count: number, sha256: Sha256): string {
  const about = Array.from({ length: count }, (): Quad[] => []);
  for (const quad of quads) {
    const nodes = new Set([quad.subject, quad.object, quad.graph]);
    for (const node of nodes) if (typeof node === 'number') about[node]?.push(quad);
  }
  const hashed = about.map((statements, blank) => ({
    blank,
    hash: firstDegreeHash(statements, blank, sha256),
  }));
  hashed.sort((a, b) => (a.hash < b.hash ? -1 : a.hash > b.hash ? 1 : 0));
  const names = new Array<string>(count);
  let last = '';
  for (const [position, { blank, hash }] of hashed.entries()) {
    if (hash === last) throw new StepAside('blank nodes that look alike');
    last = hash;
    names[blank] = `_:c14n${position}`;
  }
  const lines = quads.map((quad) => writeQuad(quad, (blank) => names[blank] ?? ''));
  return lines.sort().join('');
}

/** RDFC-1.0, 4.6: the node itself is written `_:a`, every other blank node `_:z`. */
function firstDegreeHash(statements: readonly Quad[], blank: number, sha256: Sha256): string {
  const lines = statements.map((quad) => writeQuad(quad, (one) => (one === blank ? '_:a' : '_:z')));
  return sha256(lines.sort().join(''));
}
