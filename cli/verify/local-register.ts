import { verifyChain } from '../../core/accreditation/verify-chain.ts';
import type { Clock } from '../../core/time.ts';
import type { RegisterPort } from '../../issuer/deps.ts';
import type { RegisterView } from '../../verifier/engine/engine-deps.ts';

/** The register that lies beside the issuer's data, held to its own chain: one's own file needs no signature. */
export async function localRegister(port: RegisterPort, clock: Clock): Promise<RegisterView> {
  const events = await port.events();
  if (events.length === 0) {
    return { kind: 'unreachable', detail: 'the register in these data is empty' };
  }
  if ((await verifyChain(events)) !== 'intact') {
    return { kind: 'untrusted', detail: 'the chain of the register in these data is broken' };
  }
  const fetchedAt = clock();
  const iat = Math.floor(fetchedAt.getTime() / 1000);
  const iss = 'did:local:register';
  const name = 'The register in these data';
  return {
    kind: 'trusted',
    snapshot: { iss, name, iat, exp: iat, events: [...events] },
    fetchedAt,
  };
}
