import { z } from 'zod';
import { AppError } from '../../../core/errors.ts';
import { checkOffer } from '../check-offer.ts';
import { checkTransactionCode } from '../check-transaction-code.ts';
import type { DeliveryDeps } from '../delivery-deps.ts';
import { redeemOffer } from '../redeem-offer.ts';
import { OAuthError } from './oauth-error.ts';
import { preAuthorizedGrant } from './wire.ts';

const requestSchema = z.object({
  'pre-authorized_code': z.string().min(1).max(4000),
  tx_code: z.string().max(100).optional(),
});

const refusals = {
  missing: ['invalid_request', 'A tx_code is required.'],
  unexpected: ['invalid_request', 'No tx_code is expected for this offer.'],
  wrong: ['invalid_grant', 'The tx_code is not right.'],
} as const;

async function redeem(
  deps: DeliveryDeps,
  centre: string,
  request: z.infer<typeof requestSchema>,
): Promise<object> {
  const code = request['pre-authorized_code'];
  const token = await deps.tokens.read('offer-code', code, deps.clock());
  const found = token === undefined ? undefined : await deps.store.offers.find(token.subject);
  const { offer } = await checkOffer(deps, found?.centre === centre ? found : undefined);
  const result = await checkTransactionCode(deps, offer, request.tx_code);
  if (result !== 'right') {
    const [error, description] = refusals[result];
    throw new OAuthError(error, description);
  }
  const { accessToken, expiresIn } = await redeemOffer(deps, offer);
  return { access_token: accessToken, token_type: 'Bearer', expires_in: expiresIn };
}

/**
 * The token endpoint for the pre-authorized code flow (OpenID4VCI 1.0, 6).
 *
 * @throws OAuthError
 */
export async function answerTokenRequest(
  deps: DeliveryDeps,
  centre: string,
  body: unknown,
): Promise<object> {
  const grant = z.object({ grant_type: z.string() }).safeParse(body);
  if (!grant.success) throw new OAuthError('invalid_request', 'The grant_type is missing.');
  if (grant.data.grant_type !== preAuthorizedGrant) {
    throw new OAuthError('unsupported_grant_type', `Only ${preAuthorizedGrant} is supported.`);
  }
  const request = requestSchema.safeParse(body);
  if (!request.success) {
    throw new OAuthError('invalid_request', 'The pre-authorized_code is missing or malformed.');
  }
  try {
    return await redeem(deps, centre, request.data);
  } catch (error) {
    if (!(error instanceof AppError) || !error.code.startsWith('offer-')) throw error;
    throw new OAuthError('invalid_grant', error.publicDetail, { cause: error });
  }
}
