import type { Mail } from '../../../schemas/mail/mail.ts';
import type { AwardSources } from '../../credentials/award-of.ts';
import type { DeliveryDeps } from '../delivery-deps.ts';
import type { MadeOffer } from '../make-offer.ts';
import { offerLinks } from '../offer-links.ts';
import { mailTranslator } from './mail-translator.ts';
import { type MailText, oneLine, toMail } from './to-mail.ts';

function writeOffer(deps: DeliveryDeps, sources: AwardSources, made: MadeOffer): MailText {
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

function writeCode(sources: AwardSources, transactionCode: string): MailText {
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
  const { transactionCode } = made;
  const texts = [writeOffer(deps, sources, made)];
  if (transactionCode !== undefined) texts.push(writeCode(sources, transactionCode));
  return texts.map((text) => toMail(deps, sources, to, text));
}
