import { z } from 'zod';
import { recordAudit } from '../../audit/record-audit.ts';
import type { DeliveryDeps } from '../delivery-deps.ts';
import { findRedemption } from './find-redemption.ts';
import { OAuthError } from './oauth-error.ts';

const notificationSchema = z.object({
  notification_id: z.string().max(200),
  event: z.enum(['credential_accepted', 'credential_failure', 'credential_deleted']),
  event_description: z.string().max(1000).optional(),
});

/**
 * The notification endpoint (OpenID4VCI 1.0, 11): what became of a credential in the wallet goes to the audit log.
 *
 * @throws OAuthError
 */
export async function answerNotification(
  deps: DeliveryDeps,
  centre: string,
  input: { readonly authorization: string | undefined; readonly body: unknown },
): Promise<void> {
  const redemption = await findRedemption(deps, centre, input.authorization);
  const parsed = notificationSchema.safeParse(input.body);
  if (!parsed.success) {
    throw new OAuthError('invalid_notification_request', 'The notification cannot be understood.');
  }
  if (parsed.data.notification_id !== redemption.accessTokenHash) {
    throw new OAuthError('invalid_notification_id', 'This notification id was not given out.');
  }
  const { award } = await deps.store.offers.get(redemption.offer);
  const action = parsed.data.event.replace('_', '-');
  await recordAudit(deps, { actor: 'wallet', action, subject: award });
}
