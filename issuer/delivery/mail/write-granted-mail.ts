import type { Mail } from '../../../schemas/mail/mail.ts';
import type { AwardSources } from '../../credentials/award-of.ts';
import type { DeliveryDeps } from '../delivery-deps.ts';
import { mailTranslator } from './mail-translator.ts';
import { oneLine, toMail } from './to-mail.ts';

/**
 * Tells a learner that a request was granted. There is no secret in it: the wallet that asked knows how to fetch the
 * award.
 */
export function writeGrantedMail(deps: DeliveryDeps, sources: AwardSources, to: string): Mail {
  const { t, date } = mailTranslator(sources.centre.language);
  const centre = oneLine(sources.centre.name);
  const title = oneLine(sources.achievement.title);
  return toMail(deps, sources, to, {
    subject: t('mail.granted.subject', { centre, title }),
    paragraphs: [
      t('mail.hello', { name: oneLine(sources.record.candidate.name) }),
      t('mail.granted.what', { centre, title, date: date(sources.record.awardDate) }),
      t('mail.granted.open'),
      deps.addresses.wallet,
      t('mail.notYou'),
      centre,
    ],
  });
}
