import { z } from 'zod';
import { dateTimeStamp, slug, text } from '../text.ts';

/** `operator` runs the service and the register; `officer` issues for the centres in `centres`. Separate on purpose. */
export const staffSchema = z.strictObject({
  id: text(100),
  name: text(200),
  role: z.enum(['operator', 'officer']),
  centres: z.array(slug).max(500),
  /** Sample staff may sign in by the printed link alone, on loopback hosts only. */
  sample: z.boolean().default(false),
  createdAt: dateTimeStamp,
});
export type Staff = z.infer<typeof staffSchema>;
export type StaffRole = Staff['role'];

/** A passkey's public half. Id = credential id, base64url. */
export const passkeySchema = z.strictObject({
  id: text(1000),
  staff: text(100),
  publicKey: text(4000),
  counter: z.int().min(0),
  transports: z.array(z.string().max(50)).max(10),
  createdAt: dateTimeStamp,
});
export type Passkey = z.infer<typeof passkeySchema>;

/** A one-time link by which a member of staff makes a passkey. Id = hash of the secret in the link. */
export const invitationSchema = z.strictObject({
  id: text(100),
  staff: text(100),
  expiresAt: dateTimeStamp,
});
export type Invitation = z.infer<typeof invitationSchema>;

/** Id = hash of the cookie's secret. */
export const sessionSchema = z.strictObject({
  id: text(100),
  staff: text(100),
  createdAt: dateTimeStamp,
  expiresAt: dateTimeStamp,
});
export type Session = z.infer<typeof sessionSchema>;

/** A WebAuthn challenge that waits for its answer. Id = random; used once. */
export const challengeSchema = z.strictObject({
  id: text(100),
  challenge: text(200),
  staff: text(100).optional(),
  expiresAt: dateTimeStamp,
});
export type Challenge = z.infer<typeof challengeSchema>;
