import { canonizeDirectly } from './canonize-directly.ts';
import { type CanonizeGuard, canonizeGuard } from './canonize-guard.ts';
import { hasAmbiguousOrder } from './has-ambiguous-order.ts';
import { InexactError } from './inexact-error.ts';

/** What a Data Integrity suite calls to canonicalize: a document and the options of the stock library. */
export type Canonize = (document: unknown, options: object) => Promise<string>;

/** How documents were canonicalized since the start. */
export type CanonizeCounts = { direct: number; stock: number; differences: number };

export const counts: CanonizeCounts = { direct: 0, stock: 0, differences: 0 };

/**
 * Puts the direct canonicalizer before the stock one of a suite: what it does not fully support the stock library does,
 * and the stock library says what is wrong with a document. With `compareAlways` both run, and on a difference the
 * stock answer counts and the alarm is raised (architecture.md 5).
 *
 * @param guardNow asked for each document
 * @throws InexactError, from what it returns, for documents whose canonical order is not the same for every processor
 */
export function createCanonize(
  stock: Canonize,
  guardNow: () => CanonizeGuard = canonizeGuard,
): Canonize {
  return async (document, options) => {
    const canonical = await choose(stock, guardNow(), document, options);
    if (hasAmbiguousOrder(canonical)) {
      throw new InexactError('programs put its characters in different orders before they sign');
    }
    return canonical;
  };
}

async function choose(
  stock: Canonize,
  guard: CanonizeGuard,
  document: unknown,
  options: object,
): Promise<string> {
  const direct = isOtherTask(options) ? undefined : canonizeDirectly(document);
  if (direct === undefined) {
    counts.stock += 1;
    return stock(document, options);
  }
  counts.direct += 1;
  if (!guard.compareAlways) return direct;
  const expected = await stock(document, options);
  if (expected !== direct) {
    counts.differences += 1;
    guard.onDifference(document);
  }
  return expected;
}

/** What only the stock library does: P-384 labels blank nodes with SHA-384; a document can be expanded already. */
function isOtherTask(options: object): boolean {
  if ('skipExpansion' in options && options.skipExpansion === true) return true;
  return 'messageDigestAlgorithm' in options && options.messageDigestAlgorithm !== 'SHA-256';
}
