import type { StaffRole } from '../../../schemas/staff/staff.ts';
import { call } from './call.ts';
import { invitedSchema, linkSchema, staffListSchema } from './views.ts';

/** Who may sign in, and the one-time links by which they make a passkey. */
export const staffApi = {
  list: () => call(staffListSchema, 'GET', '/staff'),
  invite: (draft: {
    readonly name: string;
    readonly role: StaffRole;
    readonly centres: readonly string[];
  }) => call(invitedSchema, 'POST', '/staff', draft),
  newLink: (id: string) => call(linkSchema, 'POST', `/staff/${encodeURIComponent(id)}/link`, {}),
};
