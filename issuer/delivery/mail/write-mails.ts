import { toDateTimeStamp } from '../../../core/time.ts';
import type { Mail } from '../../../schemas/mail/mail.ts';
import { newestFirstId } from '../../audit/newest-first-id.ts';
import type { AwardSources } from '../../credentials/award-of.ts';
import type { DeliveryDeps } from '../delivery-deps.ts';
import type { MadeOffer } from '../make-offer.ts';
import { offerLinks } from '../offer-links.ts';
import { mailTranslator } from './mail-translator.ts';

type Text = { readonly subject: string; readonly paragraphs: readonly string[] };

/** Names and titles come from lists and forms: a line break in one must not become one in a subject. */
const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

function writeOffer(deps: DeliveryDeps, sources: AwardSources, made: MadeOffer): Text {
  const { t, date } = mailTranslator(sources.centre.language);
  const centre = oneLine(sources.centre.name);
  const title = oneLine(sources.achievement.title);
  const hasCode = made.transactionCode !== undefined;
  return {
    subject: t('mail.offer.subject', { centre, title }),
    paragraphs: [
      t('mail.hello', { name: oneLine(sources.record.candidate.name) }),
      t('mail.offer.what', { centre, title, date: date(sources.record.awardDate) }),
      t('mail.offer.open'),
      offerLinks(deps.addresses, made.secret).offerLink,
      ...(hasCode ? [t('mail.offer.code')] : []),
      t('mail.offer.until', { centre, date: date(made.offer.expiresAt.slice(0, 10)) }),
      t('mail.offer.keep'),
      t('mail.notYou'),
      centre,
    ],
  };
}

function writeCode(sources: AwardSources, transactionCode: string): Text {
  const { t } = mailTranslator(sources.centre.language);
  const centre = oneLine(sources.centre.name);
  const title = oneLine(sources.achievement.title);
  return {
    subject: t('mail.code.subject', { centre }),
    paragraphs: [
      t('mail.hello', { name: oneLine(sources.record.candidate.name) }),
      t('mail.code.what', { title }),
      transactionCode,
      t('mail.code.keep'),
      t('mail.notYou'),
      centre,
    ],
  };
}

/**
 * Writes the messages of an offer in the centre's language: the link, and the transaction code apart from it. The
 * credential itself is never in a mail.
 */
export function writeMails(
  deps: DeliveryDeps,
  sources: AwardSources,
  made: MadeOffer,
  to: string,
): readonly Mail[] {
  const now = deps.clock();
  const { t, language } = mailTranslator(sources.centre.language);
  const { transactionCode } = made;
  const texts = [writeOffer(deps, sources, made)];
  if (transactionCode !== undefined) texts.push(writeCode(sources, transactionCode));
  return texts.map(({ subject, paragraphs }): Mail => {
    const body = deps.test ? [t('mail.test.text'), ...paragraphs] : paragraphs;
    return {
      id: newestFirstId(now),
      centre: sources.record.centre,
      award: sources.record.id,
      to,
      language,
      subject: `${deps.test ? `${t('mail.test')} · ` : ''}${subject}`.slice(0, 300),
      body: body.join('\n\n'),
      createdAt: toDateTimeStamp(now),
      state: deps.smtp
        ? { kind: 'waiting', attempts: 0, notBefore: toDateTimeStamp(now) }
        : { kind: 'kept' },
    };
  });
}
