import type { Pathway } from '../../schemas/pathway/pathway.ts';
import type { IssuerDeps } from '../deps.ts';
import { newestVersions } from './newest-version.ts';

const MAX_PATHWAYS = 10_000;

/** The newest version of every pathway, by id. */
export async function listPathways(deps: Pick<IssuerDeps, 'store'>): Promise<readonly Pathway[]> {
  const records = await deps.store.pathways.list({ limit: MAX_PATHWAYS });
  return newestVersions(records).map((record) => record.pathway);
}
