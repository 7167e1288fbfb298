import type { MailKey } from '../en/mail.ts';

export const mailRu: Readonly<Record<MailKey, string>> = {
  'mail.name': 'mail',
};
