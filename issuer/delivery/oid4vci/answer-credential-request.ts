import { z } from 'zod';
import { AppError } from '../../../core/errors.ts';
import { type ProvedKey, verifyKeyProof } from '../../../core/proofs/verify-key-proof.ts';
import type { Redemption } from '../../../schemas/offer/offer.ts';
import { claimAward } from '../claim-award.ts';
import type { DeliveryDeps } from '../delivery-deps.ts';
import { takeNonce } from '../take-nonce.ts';
import { findRedemption } from './find-redemption.ts';
import { OAuthError } from './oauth-error.ts';
import { configurationIdOf, credentialIssuerOf } from './wire.ts';

const requestSchema = z.object({
  credential_configuration_id: z.string().max(300).optional(),
  credential_identifier: z.string().max(300).optional(),
  proofs: z.strictObject({ jwt: z.array(z.string().max(20_000)).length(1) }).optional(),
  credential_response_encryption: z.unknown().optional(),
});
type CredentialRequest = z.infer<typeof requestSchema>;

async function checkConfiguration(
  deps: DeliveryDeps,
  redemption: Redemption,
  request: CredentialRequest,
): Promise<void> {
  const { credential_configuration_id: asked, credential_identifier: identifier } = request;
  if (identifier !== undefined) {
    throw new OAuthError(
      'unknown_credential_identifier',
      'No credential identifier was given out.',
    );
  }
  const { award } = await deps.store.offers.get(redemption.offer);
  const { achievement } = await deps.store.awards.get(award);
  if (asked !== configurationIdOf(achievement)) {
    throw new OAuthError(
      'unknown_credential_configuration',
      'This access token stands for another credential.',
    );
  }
}

async function readProof(
  deps: DeliveryDeps,
  centre: string,
  request: CredentialRequest,
): Promise<ProvedKey> {
  const jwt = request.proofs?.jwt[0];
  if (jwt === undefined) throw new OAuthError('invalid_proof', 'One proof of type jwt is needed.');
  try {
    const audience = credentialIssuerOf(deps.addresses, centre);
    return await verifyKeyProof(jwt, { audience, now: deps.clock() });
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    throw new OAuthError('invalid_proof', error.publicDetail, { cause: error });
  }
}

async function claim(deps: DeliveryDeps, redemption: Redemption, holder: string): Promise<object> {
  try {
    const { json } = await claimAward(deps, redemption, holder);
    const credential: unknown = JSON.parse(json);
    return { credentials: [{ credential }], notification_id: redemption.accessTokenHash };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    if (error.code === 'conflict') {
      throw new OAuthError('credential_request_denied', error.publicDetail, { cause: error });
    }
    if (error.code !== 'offer-unknown-or-used') throw error;
    throw new OAuthError('invalid_proof', error.publicDetail, { cause: error });
  }
}

/**
 * The credential endpoint (OpenID4VCI 1.0, 8): the access token, the key proof, the nonce, then the claim.
 *
 * @throws OAuthError
 */
export async function answerCredentialRequest(
  deps: DeliveryDeps,
  centre: string,
  input: { readonly authorization: string | undefined; readonly body: unknown },
): Promise<object> {
  const redemption = await findRedemption(deps, centre, input.authorization);
  const parsed = requestSchema.safeParse(input.body);
  if (!parsed.success || parsed.data.credential_response_encryption !== undefined) {
    throw new OAuthError(
      'invalid_credential_request',
      'The request needs credential_configuration_id and one proof in proofs.jwt; encryption is not supported.',
    );
  }
  await checkConfiguration(deps, redemption, parsed.data);
  const { holder, nonce } = await readProof(deps, centre, parsed.data);
  if (!(await takeNonce(deps, centre, nonce))) {
    throw new OAuthError('invalid_nonce', 'The nonce is unknown, used or over. Ask for a new one.');
  }
  return claim(deps, redemption, holder);
}
