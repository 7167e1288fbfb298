import { useState } from 'preact/hooks';
import type { StaffRole } from '../../../schemas/staff/staff.ts';
import { staffApi } from '../api/staff-api.ts';
import type { StaffFace } from '../api/views.ts';
import { type Action, useAction } from '../state/use-action.ts';
import { type Loading, useLoaded } from '../state/use-loaded.ts';

export type OneTimeLink = { readonly name: string; readonly address: string };

export type InviteDraft = {
  readonly name: string;
  readonly role: StaffRole;
  readonly centres: readonly string[];
};

const load = (): Promise<readonly StaffFace[]> => staffApi.list();

/** The staff, and the one-time links made on this page; a link is kept only until it was passed on. */
export function useStaff(): {
  readonly loading: Loading<readonly StaffFace[]>;
  readonly link: OneTimeLink | undefined;
  readonly forgetLink: () => void;
  readonly invite: Action<readonly [InviteDraft]>;
  readonly renew: Action<readonly [StaffFace]>;
} {
  const loading = useLoaded(load);
  const [link, setLink] = useState<OneTimeLink>();
  const invite = useAction(async (draft: InviteDraft) => {
    const made = await staffApi.invite(draft);
    setLink({ name: made.staff.name, address: made.link });
    loading.reload();
  });
  const renew = useAction(async (staff: StaffFace) => {
    const made = await staffApi.newLink(staff.id);
    setLink({ name: staff.name, address: made.link });
  });
  return { loading, link, forgetLink: () => setLink(undefined), invite, renew };
}
