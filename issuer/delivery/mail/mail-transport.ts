import nodemailer from 'nodemailer';

export type OutgoingMail = {
  readonly fromName: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
};

/** The way out for mails; throws whatever the server says no with. */
export type MailTransport = { send(mail: OutgoingMail): Promise<void>; close(): void };

/** Sends over SMTP with TLS wherever the server has it. The address can hold a password and is never logged. */
export function createMailTransport(smtp: string, from: string): MailTransport {
  const transport = nodemailer.createTransport(smtp);
  return {
    async send({ fromName, to, subject, text, html }) {
      const sender = { name: fromName, address: from };
      await transport.sendMail({ from: sender, to, subject, text, html });
    },
    close: () => transport.close(),
  };
}
