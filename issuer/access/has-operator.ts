import { eachBy } from '../../storage/collection.ts';
import type { AccessDeps } from './access-deps.ts';

/** Whether someone can run the service: an operator with a passkey, or the sample's operator. */
export async function hasOperator(deps: Pick<AccessDeps, 'store'>): Promise<boolean> {
  for await (const staff of eachBy(deps.store.staff, 'role', 'operator')) {
    if (staff.sample || (await deps.store.passkeys.countBy('staff', staff.id)) > 0) return true;
  }
  return false;
}
