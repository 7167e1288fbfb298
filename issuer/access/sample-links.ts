import type { Staff } from '../../schemas/staff/staff.ts';
import type { AccessDeps } from './access-deps.ts';
import { inviteStaff } from './invite-staff.ts';

/** A member of the sample's staff and the link by which he or she signs in once. */
export type SampleLink = Pick<Staff, 'name' | 'role' | 'centres'> & { readonly link: string };

/** Makes fresh one-time links for all sample staff; the ones printed before end. */
export async function sampleLinks(
  deps: Pick<AccessDeps, 'store' | 'clock' | 'addresses'>,
): Promise<readonly SampleLink[]> {
  const links: SampleLink[] = [];
  for (const { id, name, role, centres, sample } of await deps.store.staff.list({ limit: 1000 })) {
    if (sample) links.push({ name, role, centres, link: await inviteStaff(deps, id) });
  }
  // Operators first: that is the order in which the service is set up.
  return links.toSorted((a, b) => b.role.localeCompare(a.role) || a.name.localeCompare(b.name));
}
