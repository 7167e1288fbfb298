import type { Messages } from '../../i18n/messages.ts';

export const mailEn = {
  'mail.test': 'TEST',
  'mail.test.text':
    'This message comes from a trial installation. The award in it is not a real one.',
  'mail.hello': 'Dear {name},',
  'mail.offer.subject': '{centre} has awarded you: {title}',
  'mail.offer.what': '{centre} has awarded you “{title}”, decided on {date}.',
  'mail.offer.open': 'Open this link to keep it in your wallet. No account is needed:',
  'mail.offer.until':
    'The link works once and until {date}. After that, ask {centre} for a new one.',
  'mail.offer.code':
    'The wallet will ask for a code of six digits. It comes to you apart from this message.',
  'mail.offer.keep': 'Do not pass the link on: whoever opens it first can keep the award.',
  'mail.code.subject': 'The code for your award from {centre}',
  'mail.code.what': 'This is the code for “{title}”. Type it when the wallet asks for it:',
  'mail.code.keep': 'Nobody will ask you for this code by telephone or e-mail.',
  'mail.granted.subject': '{centre} has granted your request: {title}',
  'mail.granted.what':
    '{centre} has granted your request and awarded you “{title}”, decided on {date}.',
  'mail.granted.open': 'Open your wallet to receive it, on the device from which you asked:',
  'mail.notYou': 'If you do not know what this is about, you can delete this message.',
} as const satisfies Messages;

export type MailKey = keyof typeof mailEn;
