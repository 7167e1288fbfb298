import type { IssuerAppDeps } from '../../app-deps.ts';
import type { IssuerConfig } from '../../config.ts';
import { createMailSender, type MailSender } from './create-mail-sender.ts';
import { createMailTransport } from './mail-transport.ts';

/** Starts the sender of mails where a mail server is configured. */
export function openMailSender(
  config: Pick<IssuerConfig, 'smtp' | 'mailFrom' | 'addresses'>,
  deps: Pick<IssuerAppDeps, 'store' | 'clock' | 'logger'>,
): MailSender | undefined {
  if (config.smtp === undefined) return undefined;
  const from = config.mailFrom ?? `no-reply@${new URL(config.addresses.issuer).hostname}`;
  const sender = createMailSender({ ...deps, transport: createMailTransport(config.smtp, from) });
  sender.start();
  return sender;
}
