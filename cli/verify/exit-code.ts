import type { Verdict } from '../../schemas/verdict/verdict.ts';

/** 0: all genuine and in force; 1: some are not; 3: of some it could not be said, and none is bad. */
export function exitCode(verdicts: readonly Verdict[]): 0 | 1 | 3 {
  const isBad = (verdict: Verdict): boolean =>
    verdict !== 'genuine-in-force' && verdict !== 'cannot-say';
  if (verdicts.some(isBad)) return 1;
  return verdicts.includes('cannot-say') ? 3 : 0;
}
