import { AppError } from '../../core/errors.ts';
import type { Centre } from '../../schemas/register-entry/centre.ts';
import type { IssuerStore } from '../../storage/store.ts';

/** A centre's public facts, without the id under which they are kept; AppError `not-found`. */
export async function readCentre(store: IssuerStore, slug: string): Promise<Centre> {
  const found = await store.centres.find(slug);
  if (found === undefined) {
    throw new AppError('not-found', `There is no centre with the slug "${slug}".`);
  }
  const { id: _id, ...centre } = found;
  return centre;
}
