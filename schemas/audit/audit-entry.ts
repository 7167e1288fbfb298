import { z } from 'zod';
import { dateTimeStamp, text } from '../text.ts';

/** Who did what to what, when. Never a secret, never a birth date or e-mail address. */
export const auditEntrySchema = z.strictObject({
  id: text(100),
  at: dateTimeStamp,
  actor: text(100),
  action: text(100),
  subject: text(300),
  detail: z.record(z.string(), z.union([z.string().max(1000), z.number(), z.boolean()])),
});
export type AuditEntry = z.infer<typeof auditEntrySchema>;
