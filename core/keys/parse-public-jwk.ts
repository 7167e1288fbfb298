import { z } from 'zod';
import type { PublicJwk } from './key-pair.ts';

// 32 bytes in base64url without padding are 43 characters.
const coordinate = z.string().regex(/^[A-Za-z0-9_-]{43}$/);

/** The public members of a JWK that this product can use; private members are refused, not dropped. */
export const publicJwkSchema = z.union([
  z
    .looseObject({ kty: z.literal('OKP'), crv: z.literal('Ed25519'), x: coordinate })
    .refine((jwk) => !('d' in jwk), 'a private key was published')
    .transform((jwk): PublicJwk => ({ kty: 'OKP', crv: 'Ed25519', x: jwk.x })),
  z
    .looseObject({ kty: z.literal('EC'), crv: z.literal('P-256'), x: coordinate, y: coordinate })
    .refine((jwk) => !('d' in jwk), 'a private key was published')
    .transform((jwk): PublicJwk => ({ kty: 'EC', crv: 'P-256', x: jwk.x, y: jwk.y })),
]);

/** Reads a public JWK of Ed25519 or P-256, or answers undefined. */
export function parsePublicJwk(input: unknown): PublicJwk | undefined {
  const result = publicJwkSchema.safeParse(input);
  return result.success ? result.data : undefined;
}
