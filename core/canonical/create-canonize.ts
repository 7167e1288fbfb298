import { canonizeDirectly } from './canonize-directly.ts';

/** What a Data Integrity suite calls to canonicalize: a document and the options of the stock library. */
export type Canonize = (document: unknown, options: object) => Promise<string>;

/** How documents were canonicalized since the start. */
export type CanonizeCounts = { direct: number; stock: number; differences: number };

export type CanonizeGuard = {
  /** Runs the stock library beside the direct way for every document, and prefers its answer. */
  readonly compareAlways: boolean;
  /** Told at every difference: an alarm, because one of the two would verify what the other does not. */
  readonly onDifference: (document: unknown) => void;
};

export const counts: CanonizeCounts = { direct: 0, stock: 0, differences: 0 };

const unguarded: CanonizeGuard = { compareAlways: false, onDifference: () => undefined };

/**
 * Puts the direct canonicalizer before the stock one of a suite: what it does not fully support the stock library does,
 * and the stock library says what is wrong with a document. With `compareAlways` both run, and on a difference the
 * stock answer counts and the alarm is raised (architecture.md 5).
 */
export function createCanonize(stock: Canonize, guard: CanonizeGuard = unguarded): Canonize {
  return async (document, options) => {
    const direct = isOtherDigest(options) ? undefined : canonizeDirectly(document);
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
  };
}

/** P-384 labels blank nodes with SHA-384; only the stock library does that. */
function isOtherDigest(options: object): boolean {
  return 'messageDigestAlgorithm' in options && options.messageDigestAlgorithm !== 'SHA-256';
}
