const astral = /[\ud800-\udbff]/;
const lateInPlane = /[\ue000-\uffff]/;

/**
 * Whether the order of canonical statements depends on how texts are compared. RDFC-1.0 (4.4, 4.6) sorts by code points,
 * the stock library by UTF-16 units; they differ where a character beyond the first plane meets one from U+E000 on at
 * the same place. Statements are sorted twice: for the hash of each blank node, and for the result.
 *
 * @param canonical N-Quads as the stock library writes them
 */
export function hasAmbiguousOrder(canonical: string): boolean {
  // Both kinds of character are rare, so that this look costs next to nothing.
  if (!astral.test(canonical) || !lateInPlane.test(canonical)) return false;
  const lines = canonical.split('\n').filter((line) => line !== '');
  if (isAmbiguous(lines)) return true;
  const about = new Map<string, string[]>();
  for (const line of lines) {
    for (const name of new Set(line.match(blankNode) ?? [])) {
      about.set(name, [...(about.get(name) ?? []), line]);
    }
  }
  return [...about].some(([name, own]) =>
    isAmbiguous(
      own.map((line) => line.replace(blankNode, (one) => (one === name ? '_:a' : '_:z'))),
    ),
  );
}

// At the start of a statement, or after the predicate or object: inside a literal no blank node is followed so.
const blankNode = /(?<=^|> )_:c14n\d+(?= <| \.$| _:c14n\d+ \.$)|(?<= )_:c14n\d+(?= \.$)/g;

function isAmbiguous(lines: readonly string[]): boolean {
  const sorted = lines.toSorted();
  return sorted.some((line, i) => i > 0 && byCodePoint(sorted[i - 1] ?? '', line) > 0);
}

function byCodePoint(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a.charCodeAt(at) === b.charCodeAt(at)) at += 1;
  // At the first half of a pair or at its second: the code point is higher whenever a surrogate is involved.
  return rank(a, at) - rank(b, at);
}

/** UTF-16 units in the order of the code points they belong to: surrogates come last. */
function rank(text: string, at: number): number {
  if (at >= text.length) return -1;
  const unit = text.charCodeAt(at);
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}
