import type { BlankNodes } from './label-blank-nodes.ts';
import type { Node, Quad } from './quad.ts';
import type { Sha256 } from './sha256.ts';
import { StepAside } from './step-aside.ts';

/** Chains of blank nodes that look alike are followed no further: a list of a thousand equal items is one. */
const MAX_DEPTH = 200;

/** A blank node that shares statements with another, in one position: in how many of them. */
type Neighbour = { readonly node: number; readonly times: number };

type Walk = BlankNodes & { readonly sha256: Sha256; left: number };

/**
 * Orders blank nodes that look alike by what they are connected with (RDFC-1.0, 4.4 step 5 and 4.8), and names them on
 * the way, because later groups depend on the names of earlier ones. Nodes that only trying out every order
 * could tell apart step aside: so the work grows with the number of statements alone, and poison graphs cost nothing.
 *
 * @param alike groups of nodes with one first-degree hash, in the order of the hashes
 * @returns the nodes in the order of their names; take the name of one before you ask for the next
 */
export function* hashDeeply(
  nodes: BlankNodes,
  alike: readonly (readonly number[])[],
  sha256: Sha256,
): Generator<number> {
  // The stock library allows as many steps as there are such nodes, and refuses the document after that.
  const left = alike.reduce((sum, group) => sum + group.length, 0);
  const walk: Walk = { ...nodes, sha256, left };
  for (const group of alike) {
    const paths = group
      .filter((blank) => !nodes.names.has(blank))
      .map((blank) => {
        const issued = new Map([[blank, '_:b0']]);
        return { hash: nDegreeHash(walk, blank, issued, 0), issued };
      });
    paths.sort((a, b) => (a.hash < b.hash ? -1 : 1));
    if (paths.some(({ hash }, i) => hash === paths[i + 1]?.hash)) {
      throw new StepAside('blank nodes that are alike in everything');
    }
    for (const { issued } of paths) yield* issued.keys();
  }
}

/** RDFC-1.0, 4.8, for nodes each of whose neighbours is told apart by its own hash. */
function nDegreeHash(
  walk: Walk,
  blank: number,
  issued: Map<number, string>,
  depth: number,
): string {
  if (walk.left === 0 || depth > MAX_DEPTH) throw new StepAside('too many blank nodes alike');
  walk.left -= 1;
  const related = relatedByHash(walk, blank, issued);
  let data = '';
  for (const hash of [...related.keys()].sort()) {
    const { node, times } = related.get(hash) ?? { node: blank, times: 0 };
    const name = walk.names.get(node) ?? issued.get(node);
    if (name !== undefined) {
      data += hash + name.repeat(times);
      continue;
    }
    const fresh = `_:b${issued.size}`;
    issued.set(node, fresh);
    const inner = nDegreeHash(walk, node, issued, depth + 1);
    data += `${hash}${fresh.repeat(times)}${fresh}<${inner}>`;
  }
  return walk.sha256(data);
}

function relatedByHash(
  walk: Walk,
  blank: number,
  issued: ReadonlyMap<number, string>,
): ReadonlyMap<string, Neighbour> {
  const related = new Map<string, Neighbour>();
  const add = (node: Node, quad: Quad, position: 's' | 'o' | 'g'): void => {
    if (typeof node !== 'number' || node === blank) return;
    const hash = relatedHash(walk, node, quad, position, issued);
    const { node: known, times } = related.get(hash) ?? { node, times: 0 };
    if (known !== node) throw new StepAside('neighbours that look alike');
    related.set(hash, { node, times: times + 1 });
  };
  for (const quad of walk.about[blank] ?? []) {
    add(quad.subject, quad, 's');
    add(quad.object, quad, 'o');
    add(quad.graph, quad, 'g');
  }
  return related;
}

/** RDFC-1.0, 4.7. */
function relatedHash(
  walk: Walk,
  node: number,
  quad: Quad,
  position: 's' | 'o' | 'g',
  issued: ReadonlyMap<number, string>,
): string {
  const name = walk.names.get(node) ?? issued.get(node) ?? walk.hashes[node] ?? '';
  if (position === 'g') return walk.sha256(`g${name}`);
  // The stock library hashes predicates as they are, without escapes.
  if (quad.predicate.includes('\\')) throw new StepAside('a predicate that has to be escaped');
  return walk.sha256(`${position}${quad.predicate}${name}`);
}
