import { z } from 'zod';
import { dateTimeStamp, slug, text, uri } from '../text.ts';

/**
 * An invitation to fetch one award into a wallet (OpenID4VCI 1.0, 4.1). Lives 30 days; resending replaces it.
 * `id` is the hash of the unguessable address; neither the address nor a code is stored in clear.
 */
export const offerSchema = z.strictObject({
  id: text(100),
  award: uri,
  centre: slug,
  createdAt: dateTimeStamp,
  expiresAt: dateTimeStamp,
  /** Hash of the transaction code, when one is required; guesses are limited. */
  transactionCodeHash: text(100).optional(),
  state: z.enum(['open', 'replaced', 'claimed', 'locked']),
});

export type Offer = z.infer<typeof offerSchema>;

/** One winner per offer and turn: inserted under `<offer id>:<turn>` (architecture.md 4.5 and 4.18). */
export const redemptionSchema = z.strictObject({
  id: text(200),
  offer: text(100),
  accessTokenHash: text(100),
  expiresAt: dateTimeStamp,
});

export type Redemption = z.infer<typeof redemptionSchema>;

/** The key to which an access token's award was signed; the claim is idempotent for that key. Id = access token hash. */
export const claimSchema = z.strictObject({
  id: text(100),
  offer: text(100),
  holder: uri,
  credential: text(1000),
  claimedAt: dateTimeStamp,
});

export type Claim = z.infer<typeof claimSchema>;

/** A nonce, code or challenge that was used; inserting it a second time fails. */
export const usedOnceSchema = z.strictObject({ id: text(200), expiresAt: dateTimeStamp });
export type UsedOnce = z.infer<typeof usedOnceSchema>;
