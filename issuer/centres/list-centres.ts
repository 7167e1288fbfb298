import type { Centre } from '../../schemas/register-entry/centre.ts';
import type { IssuerDeps } from '../deps.ts';

const MAX_CENTRES = 10_000;

/** All centres of this issuer, by slug. */
export async function listCentres(deps: Pick<IssuerDeps, 'store'>): Promise<readonly Centre[]> {
  const records = await deps.store.centres.list({ limit: MAX_CENTRES });
  return records.map(({ id: _id, ...centre }) => centre);
}
