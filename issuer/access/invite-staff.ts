import { hashOf, newSecret } from '../../core/ids.ts';
import { toDateTimeStamp } from '../../core/time.ts';
import type { AccessDeps } from './access-deps.ts';

const INVITATION_DAYS = 7;
const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * Makes the one-time link by which a member of staff makes a passkey; earlier links of the same person end.
 * The secret stands in the fragment, so that no server and no log sees it; only its hash is kept.
 */
export async function inviteStaff(
  deps: Pick<AccessDeps, 'store' | 'clock' | 'addresses'>,
  staffId: string,
): Promise<string> {
  for (const old of await deps.store.invitations.listBy('staff', staffId, { limit: 100 })) {
    await deps.store.invitations.remove(old.id);
  }
  const token = newSecret();
  await deps.store.invitations.insert({
    id: await hashOf(token),
    staff: staffId,
    expiresAt: toDateTimeStamp(new Date(deps.clock().getTime() + INVITATION_DAYS * DAY_MS)),
  });
  return `${deps.addresses.issuer}/console/join#${token}`;
}
