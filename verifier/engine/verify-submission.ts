import type { VerdictReport } from '../../schemas/verdict/verdict.ts';
import type { EngineDeps } from './engine-deps.ts';
import { openSession } from './session.ts';
import { verifyInSession } from './verify-in-session.ts';

export type { EngineDeps, RegisterView } from './engine-deps.ts';

/**
 * Verifies whatever was handed in and reports every check of every credential, the worst verdict on top.
 * It runs in Node and in the browser and never throws for bad input: a credential that fails is a result.
 *
 * @param input JSON as text or value: a credential, a presentation, several in a wrapper, or our export
 */
export async function verifySubmission(input: unknown, deps: EngineDeps): Promise<VerdictReport> {
  return verifyInSession(input, openSession(deps));
}
