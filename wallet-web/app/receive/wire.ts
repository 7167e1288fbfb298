import { z } from 'zod';
import { webAddress } from '../../../schemas/text.ts';

/** The wire forms of OpenID4VCI 1.0 that the wallet reads; members it does not know are left alone. */

const preAuthorizedGrant = 'urn:ietf:params:oauth:grant-type:pre-authorized_code';

export const credentialOfferSchema = z.looseObject({
  credential_issuer: webAddress,
  credential_configuration_ids: z.array(z.string().max(300)).min(1),
  grants: z.looseObject({
    [preAuthorizedGrant]: z.looseObject({
      'pre-authorized_code': z.string().min(1).max(4000),
      tx_code: z
        .looseObject({
          input_mode: z.enum(['numeric', 'text']).optional(),
          length: z.int().optional(),
          description: z.string().max(300).optional(),
        })
        .optional(),
    }),
  }),
});

const displaySchema = z.looseObject({
  name: z.string().max(500).optional(),
  locale: z.string().max(50).optional(),
  description: z.string().max(8000).optional(),
});

export const issuerMetadataSchema = z.looseObject({
  credential_issuer: webAddress,
  credential_endpoint: webAddress,
  nonce_endpoint: webAddress.optional(),
  notification_endpoint: webAddress.optional(),
  authorization_servers: z.array(webAddress).optional(),
  display: z.array(displaySchema).optional(),
  credential_configurations_supported: z.record(
    z.string(),
    z.looseObject({
      format: z.string(),
      credential_metadata: z.looseObject({ display: z.array(displaySchema).optional() }).optional(),
    }),
  ),
});
export type IssuerMetadata = z.infer<typeof issuerMetadataSchema>;

export const serverMetadataSchema = z.looseObject({ token_endpoint: webAddress });

export const tokenSchema = z.looseObject({
  access_token: z.string().min(1).max(2000),
  token_type: z.string(),
  expires_in: z.number().positive().optional(),
});

export const nonceSchema = z.looseObject({ c_nonce: z.string().min(1).max(2000) });

export const credentialResponseSchema = z.looseObject({
  credentials: z.array(z.looseObject({ credential: z.looseObject({}) })).min(1),
  notification_id: z.string().max(500).optional(),
});

export const oauthErrorSchema = z.looseObject({
  error: z.string().max(200),
  error_description: z.string().max(1000).optional(),
});

export { preAuthorizedGrant };
