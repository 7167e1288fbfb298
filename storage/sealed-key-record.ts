import { z } from 'zod';
import { dateTimeStamp, text } from '../schemas/text.ts';

/** A private key at rest: sealed by the key-encryption key, useless without it (architecture.md 4.8). */
export const sealedKeyRecordSchema = z.strictObject({
  /** The verification method id, a DID URL. */
  id: text(2000),
  controller: text(2000),
  algorithm: z.enum(['Ed25519', 'P-256']),
  publicKeyMultibase: text(200),
  /** base64url of IV and AES-256-GCM ciphertext. */
  sealed: text(4000),
  createdAt: dateTimeStamp,
});

export type SealedKeyRecord = z.infer<typeof sealedKeyRecordSchema>;

/** A fact about the installation, such as the address it was made for or its schema version. */
export const settingSchema = z.strictObject({ id: text(100), value: z.string().max(20000) });
export type Setting = z.infer<typeof settingSchema>;
