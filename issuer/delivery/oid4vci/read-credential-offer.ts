import { hashOf } from '../../../core/ids.ts';
import { checkOffer } from '../check-offer.ts';
import type { DeliveryDeps } from '../delivery-deps.ts';
import { TRANSACTION_CODE_LENGTH } from '../new-transaction-code.ts';
import { configurationIdOf, credentialIssuerOf, preAuthorizedGrant } from './wire.ts';

const CODE_MS = 10 * 60 * 1000;

/**
 * Answers an offer as a credential offer (OpenID4VCI 1.0, 4.1.1) with a fresh code of ten minutes. Reading consumes
 * nothing, because mail scanners open links; nothing personal is in it.
 *
 * @throws AppError `offer-unknown-or-used` | `offer-expired` | `offer-locked`
 */
export async function readCredentialOffer(deps: DeliveryDeps, secret: string): Promise<object> {
  const found = await deps.store.offers.find(await hashOf(secret));
  const { offer, award } = await checkOffer(deps, found);
  const end = new Date(deps.clock().getTime() + CODE_MS);
  const code = await deps.tokens.make('offer-code', offer.id, end);
  const needsCode = offer.transactionCodeHash !== undefined;
  const transactionCode = {
    input_mode: 'numeric',
    length: TRANSACTION_CODE_LENGTH,
    description: 'The code that the centre gave you apart from the link.',
  };
  return {
    credential_issuer: credentialIssuerOf(deps.addresses, offer.centre),
    credential_configuration_ids: [configurationIdOf(award.achievement)],
    grants: {
      [preAuthorizedGrant]: {
        'pre-authorized_code': code,
        ...(needsCode ? { tx_code: transactionCode } : {}),
      },
    },
  };
}
