import { verifyProofs } from '../../core/proofs/data-integrity.ts';
import type { ProofOutcome } from '../../core/proofs/proof-format.ts';
import type { EngineDeps } from './engine-deps.ts';
import { remember } from './remember.ts';

/** What a verification needs from outside, with one answer for one question: credentials share keys and lists. */
export type Session = EngineDeps & {
  readonly proveStatusList: (url: string) => Promise<ProofOutcome>;
};

/** Begins a session over the given outside; it remembers until it is dropped. */
export function openSession(deps: EngineDeps): Session {
  const resolve = remember(deps.resolve);
  const readStatusList = remember(deps.readStatusList);
  const proveStatusList = remember(async (url) => {
    const { json } = await readStatusList(url);
    return verifyProofs(json, { purpose: 'assertionMethod', resolve, now: deps.now() });
  });
  const register = remember(() => deps.register());
  return {
    ...deps,
    resolve,
    readStatusList,
    proveStatusList,
    register: () => register('register'),
  };
}
