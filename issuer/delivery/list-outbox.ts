import type { Mail } from '../../schemas/mail/mail.ts';
import type { DeliveryDeps } from './delivery-deps.ts';

const PART = 100;

/** A part of the outbox; `smtp` says whether mails leave at all. */
export type OutboxPart = {
  readonly mails: readonly Mail[];
  readonly next?: string;
  readonly smtp: boolean;
};

/** The mails of a centre, newest first, a hundred at a time. */
export async function listOutbox(
  deps: Pick<DeliveryDeps, 'store' | 'smtp'>,
  centre: string,
  after: string | undefined,
): Promise<OutboxPart> {
  const mails = await deps.store.outbox.listBy('centre', centre, { after, limit: PART });
  const last = mails.at(-1);
  const part = { mails, smtp: deps.smtp };
  return mails.length < PART || last === undefined ? part : { ...part, next: last.id };
}
