import type { CredentialReport } from '../../schemas/verdict/verdict.ts';
import type { EngineDeps, RegisterView } from '../../verifier/engine/engine-deps.ts';
import { openSession } from '../../verifier/engine/session.ts';
import { verifyInSession } from '../../verifier/engine/verify-in-session.ts';

/** Verifies one credential in this browser; undefined when the text holds none. */
export type Check = (json: string) => Promise<CredentialReport | undefined>;

/**
 * Begins one round of checks. Credentials of a wallet share centres, status lists and the register: each is asked for
 * once in a round, and a new round asks anew.
 */
export function createCheck(engine: EngineDeps): Check {
  let register: Promise<RegisterView> | undefined;
  const session = openSession({
    ...engine,
    register() {
      register ??= engine.register();
      return register;
    },
  });
  return async (json) => (await verifyInSession(json, session)).credentials[0];
}
