import { createDidResolver } from '../../core/dids/did-resolver.ts';
import { AppError } from '../../core/errors.ts';
import type { EngineDeps, RegisterView } from '../../verifier/engine/engine-deps.ts';
import type { RequestDeps } from './request-deps.ts';

const DAY_SECONDS = 24 * 60 * 60;

/** The register as the engine wants it; its events were checked against the pinned operator by the port. */
async function viewRegister(deps: RequestDeps): Promise<RegisterView> {
  try {
    const events = await deps.register.events();
    const now = deps.clock();
    const iat = Math.floor(now.getTime() / 1000);
    const about = { iss: 'did:web:register', name: 'register', iat, exp: iat + DAY_SECONDS };
    return { kind: 'trusted', snapshot: { ...about, events: [...events] }, fetchedAt: now };
  } catch (error) {
    if (error instanceof AppError) return { kind: 'unreachable', detail: error.publicDetail };
    throw error;
  }
}

/** What the verifier's engine needs, so that a centre judges components as an employer would. */
export function createEngine(deps: RequestDeps): Omit<EngineDeps, 'holder'> {
  const { documents } = deps;
  return {
    resolve: createDidResolver(async (url) => (await documents.read('did', url)).json),
    readStatusList: (url) => documents.read('status-list', url),
    register: () => viewRegister(deps),
    now: deps.clock,
  };
}
