import { z } from 'zod';
import { dateTimeStamp, text } from '../text.ts';

/** What the wallet's server keeps of a share: ciphertext it cannot read (architecture.md 4.11). */
export const shareSchema = z.strictObject({
  /** Random, chosen by the wallet; part of the link. */
  id: z.string().regex(/^[A-Za-z0-9_-]{22}$/),
  /** base64url of 12-byte IV followed by AES-256-GCM ciphertext; empty once the share has ended. */
  ciphertext: z
    .string()
    .regex(/^[A-Za-z0-9_-]*$/)
    .max(2_000_000),
  createdAt: dateTimeStamp,
  expiresAt: dateTimeStamp,
  /** Hash of the secret that withdraws the share. */
  withdrawSecretHash: text(100),
  state: z.enum(['open', 'withdrawn']),
});

export type Share = z.infer<typeof shareSchema>;

/** What a wallet posts: at least the IV and the tag of AES-GCM, and the hash of a secret. */
export const shareDraftSchema = shareSchema.pick({ id: true, expiresAt: true }).extend({
  ciphertext: shareSchema.shape.ciphertext.min(38),
  withdrawSecretHash: z.string().regex(/^[A-Za-z0-9_-]{43}$/, 'must be a SHA-256 in base64url'),
});

export type ShareDraft = z.infer<typeof shareDraftSchema>;

/** What lies inside the ciphertext: one presentation, signed by the holder's keys where the wallet has them. */
export const sharePayloadSchema = z.strictObject({
  v: z.literal(1),
  presentation: z.looseObject({}),
});

export type SharePayload = z.infer<typeof sharePayloadSchema>;
