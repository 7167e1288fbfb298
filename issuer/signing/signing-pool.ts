import { availableParallelism } from 'node:os';
import type { JsonObject } from '../../core/documents/json-object.ts';
import { AppError } from '../../core/errors.ts';
import { parseWith } from '../../schemas/parse.ts';
import { type SignerOfDeps, sealedKeySchema } from '../centres/create-signer-of.ts';
import { readCentre } from '../centres/read-centre.ts';
import type { SealedSigner } from './signing-message.ts';
import { SigningThread } from './signing-thread.ts';

const MAX_THREADS = 8;

/** Signs somewhere else than in the thread of the requests. */
export type SigningPool = {
  /**
   * Signs a credential with the current key of a centre; answers its JSON text.
   *
   * @throws AppError `key-unavailable` | `credential-not-conformant` | `internal`
   */
  sign(centre: string, credential: JsonObject, created: Date): Promise<string>;
  close(): Promise<void>;
};

async function findSealed(deps: SignerOfDeps, slug: string): Promise<SealedSigner> {
  const { did: controller } = await readCentre(deps, slug);
  const key = (await deps.store.keys.listBy('controller', controller, { limit: 100 })).at(-1);
  if (key === undefined) {
    throw new AppError('key-unavailable', `The centre ${slug} has no signing key.`);
  }
  const sealed = parseWith(sealedKeySchema, JSON.parse(key.sealed), 'The stored key');
  return { controller, verificationMethod: key.id, sealed };
}

/** The pool of this process; undefined where it runs from its sources: a thread needs a built file. */
export function openSigningPool(deps: SignerOfDeps): SigningPool | undefined {
  return import.meta.url.endsWith('.js') ? createSigningPool(deps) : undefined;
}

/**
 * A pool of signing threads, one for every core but that of the requests. They start with the first order; one that
 * ended is replaced at the next.
 *
 * @param entry the built file of the thread
 */
export function createSigningPool(
  deps: SignerOfDeps,
  entry: URL = new URL('./signing-worker.js', import.meta.url),
  size: number = Math.min(Math.max(availableParallelism() - 1, 1), MAX_THREADS),
): SigningPool {
  let threads: SigningThread[] = [];
  const nextThread = (): SigningThread => {
    threads = threads.filter((thread) => !thread.isEnded);
    const idle = threads.toSorted((a, b) => a.load - b.load)[0];
    if (idle !== undefined && (idle.load === 0 || threads.length >= size)) return idle;
    const fresh = new SigningThread(entry, deps.keyEncryptionKey);
    threads.push(fresh);
    return fresh;
  };
  const signers = new Map<string, Promise<SealedSigner>>();
  const signerOf = (centre: string): Promise<SealedSigner> => {
    const known = signers.get(centre);
    if (known !== undefined) return known;
    const found = findSealed(deps, centre);
    signers.set(centre, found);
    // A failure is not kept: the key may be there the next time.
    found.catch(() => signers.delete(centre));
    return found;
  };
  return {
    async sign(centre, credential, created) {
      const signer = await signerOf(centre);
      return nextThread().sign(signer, credential, created);
    },
    async close() {
      await Promise.all(threads.map((thread) => thread.close()));
    },
  };
}
