import { generateKeyPair } from '../../../core/keys/generate-key.ts';
import { type Clock, toDateTimeStamp } from '../../../core/time.ts';
import { parseWith } from '../../../schemas/parse.ts';
import type { SendRequest } from '../http-port.ts';
import { holderKeySchema, type OpenClaim } from '../vault/vault-records.ts';
import { WalletError } from '../wallet-error.ts';
import type { ReadOffer } from './read-offer.ts';
import { oauthErrorSchema, preAuthorizedGrant, tokenSchema } from './wire.ts';

/**
 * First step: trades the offer's code for an access token and makes the key that the credential will belong to.
 * The result has to be kept before the second step, so that a lost answer loses nothing (architecture.md 4.18).
 *
 * @throws WalletError `offer-used`, `code-wrong`, `no-answer`
 */
export async function redeemOffer(
  deps: { readonly send: SendRequest; readonly clock: Clock },
  offer: ReadOffer,
  transactionCode: string | undefined,
): Promise<OpenClaim> {
  const form = new URLSearchParams({
    grant_type: preAuthorizedGrant,
    'pre-authorized_code': offer.preAuthorizedCode,
    ...(transactionCode === undefined ? {} : { tx_code: transactionCode.trim() }),
  });
  const answer = await deps.send(offer.tokenEndpoint, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: form.toString(),
  });
  if (answer.status !== 200) throw tokenRefused(answer.json, offer);
  const token = parseWith(tokenSchema, answer.json, 'The answer of the centre');
  const lifetime = (token.expires_in ?? 300) * 1000;
  return {
    offerUri: offer.offerUri,
    credentialIssuer: offer.credentialIssuer,
    configurationId: offer.configurationId,
    accessToken: token.access_token,
    expiresAt: toDateTimeStamp(new Date(deps.clock().getTime() + lifetime)),
    holderKey: parseWith(holderKeySchema, await generateKeyPair('P-256'), 'The new key'),
  };
}

function tokenRefused(json: unknown, offer: ReadOffer): WalletError {
  const parsed = oauthErrorSchema.safeParse(json);
  const description = parsed.success ? parsed.data.error_description : undefined;
  if (offer.transactionCode !== undefined && description?.includes('tx_code')) {
    return new WalletError('code-wrong');
  }
  return new WalletError('offer-used');
}
