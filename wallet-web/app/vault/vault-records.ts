import { z } from 'zod';
import { pathwaySchema } from '../../../schemas/pathway/pathway.ts';
import { dateTimeStamp, text, uri, webAddress } from '../../../schemas/text.ts';

/** One sort of record in the vault: its name is part of what the encryption protects. */
export type VaultKind<T> = { readonly name: string; readonly schema: z.ZodType<T> };

const publicJwk = z.strictObject({
  kty: z.literal('EC'),
  crv: z.literal('P-256'),
  x: text(100),
  y: text(100),
});

/** A holder key: P-256, one for each credential, so that two employers cannot join what they saw. */
export const holderKeySchema = z.strictObject({
  algorithm: z.literal('P-256'),
  publicKeyMultibase: text(200),
  publicJwk,
  privateJwk: publicJwk.extend({ d: text(100) }),
});

/** A credential as it was received, byte for byte, with the key it is bound to. */
export const keptCredentialSchema = z.strictObject({
  id: uri,
  json: z.string().max(1_000_000),
  holderKey: holderKeySchema.optional(),
  receivedAt: dateTimeStamp,
});
export type KeptCredential = z.infer<typeof keptCredentialSchema>;

/** An offer that was redeemed but whose credential has not arrived yet: with it a lost answer loses nothing. */
export const openClaimSchema = z.strictObject({
  offerUri: webAddress,
  credentialIssuer: webAddress,
  configurationId: text(200),
  accessToken: text(2000),
  expiresAt: dateTimeStamp,
  holderKey: holderKeySchema,
});
export type OpenClaim = z.infer<typeof openClaimSchema>;

/** A share that this wallet made. The link's key is here, so that the link can be shown again. */
export const keptShareSchema = z.strictObject({
  id: text(22),
  link: text(2000),
  credentials: z.array(uri).min(1),
  titles: z.array(text(300)).min(1),
  createdAt: dateTimeStamp,
  expiresAt: dateTimeStamp,
  withdrawSecret: text(100),
  withdrawnAt: dateTimeStamp.optional(),
});
export type KeptShare = z.infer<typeof keptShareSchema>;

/** A larger award that was asked for. */
export const keptRequestSchema = z.strictObject({
  id: text(100),
  issuerOrigin: webAddress,
  secret: text(200),
  pathway: pathwaySchema,
  askedAt: dateTimeStamp,
});
export type KeptRequest = z.infer<typeof keptRequestSchema>;

export const vaultKinds = {
  credential: { name: 'credential', schema: keptCredentialSchema },
  claim: { name: 'claim', schema: openClaimSchema },
  share: { name: 'share', schema: keptShareSchema },
  request: { name: 'request', schema: keptRequestSchema },
} as const satisfies Record<string, VaultKind<unknown>>;
