import { z } from 'zod';
import { dateTimeStamp, email, languageTag, slug, text, uri } from '../text.ts';

/** A message to a learner: sent over SMTP when configured, else kept for the console to show. */
export const mailSchema = z.strictObject({
  id: text(100),
  centre: slug,
  award: uri,
  to: email,
  language: languageTag,
  subject: text(300),
  body: text(8000),
  createdAt: dateTimeStamp,
  state: z.discriminatedUnion('kind', [
    /** No SMTP server is configured: the console's outbox is where it can be read. */
    z.strictObject({ kind: z.literal('kept') }),
    z.strictObject({ kind: z.literal('waiting'), attempts: z.int(), notBefore: dateTimeStamp }),
    z.strictObject({ kind: z.literal('sent'), at: dateTimeStamp }),
    z.strictObject({ kind: z.literal('failed'), at: dateTimeStamp, reason: text(500) }),
  ]),
});
export type Mail = z.infer<typeof mailSchema>;
