/** How far the direct way is trusted in this process. */
export type CanonizeGuard = {
  /** Runs the stock library beside the direct way for every document, and prefers its answer. */
  readonly compareAlways: boolean;
  /** Told at every difference: an alarm, because one of the two would verify what the other does not. */
  readonly onDifference: (document: unknown) => void;
};

const unguarded: CanonizeGuard = { compareAlways: false, onDifference: () => undefined };

let current = unguarded;

/** The guard under which documents are canonicalized now. */
export function canonizeGuard(): CanonizeGuard {
  return current;
}

/** Sets the guard of the whole process: for the start of a program, before it signs or verifies anything. */
export function setCanonizeGuard(guard: CanonizeGuard | undefined): void {
  current = guard ?? unguarded;
}
