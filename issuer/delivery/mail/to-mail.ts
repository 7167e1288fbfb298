import { toDateTimeStamp } from '../../../core/time.ts';
import type { Mail } from '../../../schemas/mail/mail.ts';
import { newestFirstId } from '../../audit/newest-first-id.ts';
import type { AwardSources } from '../../credentials/award-of.ts';
import type { DeliveryDeps } from '../delivery-deps.ts';
import { mailTranslator } from './mail-translator.ts';

/** The words of a message; the paragraph that is an address alone becomes a link. */
export type MailText = { readonly subject: string; readonly paragraphs: readonly string[] };

/** Names and titles come from lists and forms: a line break in one must not become one in a subject. */
export const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** Makes a message to a learner of its words: marked as TEST where it is one, waiting to be sent or kept to be read. */
export function toMail(
  deps: Pick<DeliveryDeps, 'clock' | 'test' | 'smtp'>,
  { record, centre }: AwardSources,
  to: string,
  { subject, paragraphs }: MailText,
): Mail {
  const now = deps.clock();
  const createdAt = toDateTimeStamp(now);
  const { t, language } = mailTranslator(centre.language);
  const body = deps.test ? [t('mail.test.text'), ...paragraphs] : paragraphs;
  return {
    id: newestFirstId(now),
    centre: record.centre,
    award: record.id,
    to,
    language,
    subject: `${deps.test ? `${t('mail.test')} · ` : ''}${subject}`.slice(0, 300),
    body: body.join('\n\n'),
    createdAt,
    state: deps.smtp ? { kind: 'waiting', attempts: 0, notBefore: createdAt } : { kind: 'kept' },
  };
}
