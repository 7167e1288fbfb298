import { existsSync } from 'node:fs';
import { createRegisterDocument } from '../../core/http/register-document.ts';
import { createGuardedFetch } from '../../core/net/guarded-fetch.ts';
import { createPublicDocuments } from '../../core/net/public-documents.ts';
import { verifyContextDigests } from '../../schemas/contexts/contexts.ts';
import type { EngineDeps, RegisterView } from '../../verifier/engine/engine-deps.ts';
import { createEngineDeps } from '../../verifier/public-documents/create-engine-deps.ts';
import { createRegisterReader } from '../../verifier/public-documents/create-register-reader.ts';
import type { CliIo } from '../io.ts';
import { type OpenData, openData } from '../open-data.ts';
import { usageError } from '../usage-error.ts';
import { localDocuments } from './local-documents.ts';
import { localRegister } from './local-register.ts';

export type EngineOptions = {
  readonly data: string | undefined;
  readonly store?: string | undefined;
  readonly sample: boolean;
  readonly register: string | undefined;
  readonly operator: string | undefined;
};

const MAX_BYTES = 16 * 1024 * 1024;
const TIMEOUT_MS = 10_000;

/** Data are opened only when they are named: a folder that happens to lie here must not say who is genuine. */
async function openNamedData(io: CliIo, options: EngineOptions): Promise<OpenData | undefined> {
  const { data, store, sample } = options;
  if (data === undefined && store === undefined && !sample) return undefined;
  if (data !== undefined && !sample && !existsSync(data)) {
    throw usageError(`There are no data in ${data}.`);
  }
  return openData(io, { data, store, sample });
}

/**
 * Opens what a verification at the command line needs: the centres, lists and register of the named data, everything
 * else over the guarded network.
 *
 * @throws AppError `invalid-input` | `configuration` | `store-newer`
 */
export async function openEngine(
  io: CliIo,
  options: EngineOptions,
): Promise<{ readonly engine: EngineDeps; close(): Promise<void> }> {
  const { register: url, operator } = options;
  if ((url === undefined) !== (operator === undefined)) {
    throw usageError('The options --register and --operator go together.');
  }
  await verifyContextDigests();
  const data = await openNamedData(io, options);
  const { clock } = io;
  const limits = { maxBytes: MAX_BYTES, timeoutMs: TIMEOUT_MS };
  const guardedFetch = createGuardedFetch({ allowLoopback: true, ...limits });
  const network = createPublicDocuments(guardedFetch, clock);
  const documents = data === undefined ? network : localDocuments(data.deps, network);
  const register = async (): Promise<RegisterView> =>
    data === undefined
      ? { kind: 'unreachable', detail: 'no register was named; see --register and --data' }
      : localRegister(data.deps.register, clock);
  const remote =
    url === undefined || operator === undefined
      ? undefined
      : createRegisterReader(createRegisterDocument(url, guardedFetch, clock), operator, clock);
  return {
    engine: createEngineDeps(documents, remote ?? register, clock),
    close: async () => data?.close(),
  };
}
