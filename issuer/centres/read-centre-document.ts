import { buildDidDocument } from '../../core/dids/did-document.ts';
import type { IssuerDeps } from '../deps.ts';
import { readCentre } from './read-centre.ts';

const MAX_KEYS = 100;

/**
 * The DID document of a centre, with every key it ever signed with: a retired key stays in it, else each conforming
 * verifier would reject the past (architecture.md 4.8).
 *
 * @throws AppError `not-found`
 */
export async function readCentreDocument(
  deps: { readonly store: Pick<IssuerDeps['store'], 'centres' | 'keys'> },
  slug: string,
): Promise<object> {
  const { did } = await readCentre(deps, slug);
  return buildDidDocument(
    did,
    await deps.store.keys.listBy('controller', did, { limit: MAX_KEYS }),
  );
}
