import type { MailKey } from '../en/mail.ts';

export const mailLv: Readonly<Record<MailKey, string>> = {
  'mail.name': 'mail',
};
