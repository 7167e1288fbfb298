import type { AuthenticationResponseJSON } from '@simplewebauthn/server';
import { z } from 'zod';

const base64url = z
  .string()
  .regex(/^[A-Za-z0-9_-]+$/)
  .max(20_000);

/** A browser's answer to a sign-in (WebAuthn Level 3, AuthenticationResponseJSON). */
export const authenticationResponseSchema = z
  .object({
    id: base64url.max(1000),
    rawId: base64url.max(1000),
    type: z.literal('public-key'),
    response: z.object({
      clientDataJSON: base64url,
      authenticatorData: base64url,
      signature: base64url,
    }),
  })
  .transform((answer): AuthenticationResponseJSON => ({ ...answer, clientExtensionResults: {} }));
