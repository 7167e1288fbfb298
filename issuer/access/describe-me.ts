import type { Centre } from '../../schemas/register-entry/centre.ts';
import type { Staff } from '../../schemas/staff/staff.ts';
import { listCentres } from '../centres/list-centres.ts';
import type { AccessDeps } from './access-deps.ts';

export type Me = {
  readonly staff: Staff;
  readonly centres: readonly Centre[];
  readonly test: boolean;
};

/** Who is signed in and for which centres: an operator sees all of them. */
export async function describeMe(deps: AccessDeps, staff: Staff): Promise<Me> {
  const all = await listCentres(deps);
  const isMine = (centre: Centre): boolean => staff.centres.includes(centre.slug);
  return { staff, centres: staff.role === 'operator' ? all : all.filter(isMine), test: deps.test };
}
