import type { ResolveDid } from '../../core/dids/did-resolution.ts';
import { createDidResolver } from '../../core/dids/did-resolver.ts';
import type { PublicDocuments } from '../../core/net/public-documents.ts';
import type { Clock } from '../../core/time.ts';
import type { EngineDeps, RegisterView } from '../engine/engine-deps.ts';

/** The resolver of DIDs over the public documents. */
export function createResolver(documents: PublicDocuments): ResolveDid {
  return createDidResolver(async (url) => (await documents.read('did', url)).json);
}

/** What the engine needs, taken from the guarded network. */
export function createEngineDeps(
  documents: PublicDocuments,
  register: () => Promise<RegisterView>,
  now: Clock,
): EngineDeps {
  return {
    resolve: createResolver(documents),
    readStatusList: (url) => documents.read('status-list', url),
    register,
    now,
  };
}
