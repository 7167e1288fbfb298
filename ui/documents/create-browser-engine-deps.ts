import { AppError } from '../../core/errors.ts';
import type { Clock } from '../../core/time.ts';
import type {
  EngineDeps,
  HolderExpectation,
  RegisterView,
} from '../../verifier/engine/engine-deps.ts';
import { verifyRegister } from '../../verifier/engine/trust/verify-register.ts';
import { request } from '../http.ts';
import { createResolverThroughServer } from './resolve-through-server.ts';
import { fetchedSchema, registerAnswerSchema } from './wire.ts';

/**
 * What the engine needs, in a browser: public documents come through the face's own server, the credential stays here
 * (architecture.md 4.10). Used by the verifier's page and by the wallet.
 *
 * @param holder what the presenter was asked to sign, when something is presented
 */
export function createBrowserEngineDeps(clock: Clock, holder?: HolderExpectation): EngineDeps {
  const deps = {
    resolve: createResolverThroughServer(),
    readStatusList,
    register: () => readRegister(clock),
    now: clock,
  };
  return holder === undefined ? deps : { ...deps, holder };
}

async function readStatusList(url: string): Promise<{ json: unknown; fetchedAt: Date }> {
  const address = `/api/documents/status-list?url=${encodeURIComponent(url)}`;
  try {
    const answer = await request((json) => fetchedSchema.parse(json), 'GET', address);
    return { json: answer.json, fetchedAt: new Date(answer.fetchedAt) };
  } catch (cause) {
    throw new AppError('document-unreachable', 'The status list could not be reached.', { cause });
  }
}

async function readRegister(clock: Clock): Promise<RegisterView> {
  try {
    const answer = await request(
      (json) => registerAnswerSchema.parse(json),
      'GET',
      '/api/register',
    );
    return await verifyRegister(answer.jws, answer.operator, clock());
  } catch (reason) {
    return { kind: 'unreachable', detail: reason instanceof Error ? reason.message : 'no answer' };
  }
}
