import { AppError } from '../../core/errors.ts';
import type { Centre } from '../../schemas/register-entry/centre.ts';
import type { IssuerDeps } from '../deps.ts';

/**
 * The public facts of a centre.
 *
 * @throws AppError `not-found`
 */
export async function readCentre(
  deps: { readonly store: Pick<IssuerDeps['store'], 'centres'> },
  slug: string,
): Promise<Centre> {
  const record = await deps.store.centres.find(slug);
  if (record === undefined) throw new AppError('not-found', 'There is no centre of this name.');
  const { id: _id, ...centre } = record;
  return centre;
}
