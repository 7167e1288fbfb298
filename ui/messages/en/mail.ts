import type { Messages } from '../../i18n/messages.ts';

export const mailEn = {
  'mail.name': 'mail',
} as const satisfies Messages;

export type MailKey = keyof typeof mailEn;
