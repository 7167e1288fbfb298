import type { RegistrationResponseJSON } from '@simplewebauthn/server';
import { z } from 'zod';

const base64url = z
  .string()
  .regex(/^[A-Za-z0-9_-]+$/)
  .max(20_000);

/** A browser's answer to the making of a passkey (WebAuthn Level 3, RegistrationResponseJSON). */
export const registrationResponseSchema = z
  .object({
    id: base64url.max(1000),
    rawId: base64url.max(1000),
    type: z.literal('public-key'),
    response: z.object({
      clientDataJSON: base64url,
      attestationObject: base64url,
      transports: z.array(z.string().max(50)).max(10).optional(),
    }),
  })
  .transform(({ response: { transports, ...response }, ...rest }): RegistrationResponseJSON => {
    // Results of client extensions stay with the browser: nothing here uses them.
    const answer = transports === undefined ? response : { ...response, transports };
    return { ...rest, response: answer, clientExtensionResults: {} };
  });
