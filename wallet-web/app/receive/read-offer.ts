import { AppError } from '../../../core/errors.ts';
import { parseWith } from '../../../schemas/parse.ts';
import type { SendRequest } from '../http-port.ts';
import { wellKnown } from './well-known.ts';
import {
  credentialOfferSchema,
  type IssuerMetadata,
  issuerMetadataSchema,
  preAuthorizedGrant,
  serverMetadataSchema,
} from './wire.ts';

/** An offer in domain words: who offers what, and what is needed to fetch it. Nothing is consumed by reading it. */
export type ReadOffer = {
  readonly offerUri: string;
  readonly credentialIssuer: string;
  readonly issuerName: string;
  readonly configurationId: string;
  readonly title: string;
  readonly description?: string;
  readonly preAuthorizedCode: string;
  readonly transactionCode: { readonly numeric: boolean; readonly length?: number } | undefined;
  readonly metadata: IssuerMetadata;
  readonly tokenEndpoint: string;
};

/**
 * Fetches an offer and, from the issuer itself, what it is about: the offer is unsigned and proves nothing
 * (OpenID4VCI 1.0, 4.1 and 12.2).
 *
 * @throws AppError `offer-unknown-or-used`, `offer-expired`, `offer-locked`, `document-unreachable`, `document-malformed`
 */
export async function readOffer(send: SendRequest, offerUri: string): Promise<ReadOffer> {
  const answer = await send(offerUri);
  if (answer.status !== 200) throw offerRefused(answer.json);
  const offer = parseWith(credentialOfferSchema, answer.json, 'The offer');
  const issuer = offer.credential_issuer;
  const metadata = parseWith(
    issuerMetadataSchema,
    await readJson(send, wellKnown(issuer, 'openid-credential-issuer')),
    'What the centre says of itself',
  );
  if (metadata.credential_issuer !== issuer) {
    throw new AppError(
      'document-malformed',
      'The offer names a centre that does not answer for itself.',
    );
  }
  const configurationId = offer.credential_configuration_ids[0] ?? '';
  const configuration = metadata.credential_configurations_supported[configurationId];
  if (configuration?.format !== 'ldp_vc') {
    throw new AppError(
      'document-malformed',
      'This wallet does not know the form of the offered credential.',
    );
  }
  const grant = offer.grants[preAuthorizedGrant];
  const display = configuration.credential_metadata?.display?.[0];
  const server = metadata.authorization_servers?.[0] ?? issuer;
  const { token_endpoint } = parseWith(
    serverMetadataSchema,
    await readJson(send, wellKnown(server, 'oauth-authorization-server')),
    'What the centre says of its sign-in',
  );
  return {
    offerUri,
    credentialIssuer: issuer,
    issuerName: metadata.display?.[0]?.name ?? new URL(issuer).host,
    configurationId,
    title: display?.name ?? configurationId,
    ...(display?.description === undefined ? {} : { description: display.description }),
    preAuthorizedCode: grant['pre-authorized_code'],
    transactionCode: transactionCodeOf(grant.tx_code),
    metadata,
    tokenEndpoint: token_endpoint,
  };
}

function transactionCodeOf(
  code: { input_mode?: 'numeric' | 'text' | undefined; length?: number | undefined } | undefined,
): ReadOffer['transactionCode'] {
  if (code === undefined) return undefined;
  const numeric = code.input_mode !== 'text';
  return code.length === undefined ? { numeric } : { numeric, length: code.length };
}

async function readJson(send: SendRequest, url: string): Promise<unknown> {
  const answer = await send(url);
  if (answer.status === 200) return answer.json;
  throw new AppError(
    'document-unreachable',
    'The centre could not be asked about this offer. Try again in a while.',
  );
}

function offerRefused(json: unknown): AppError {
  const code = typeof json === 'object' && json !== null && 'code' in json ? json.code : undefined;
  if (code === 'offer-expired') {
    return new AppError(
      'offer-expired',
      'This offer has expired. Ask the centre to send it again.',
    );
  }
  if (code === 'offer-locked') {
    return new AppError(
      'offer-locked',
      'The code was wrong too often. Ask the centre to send the offer again.',
    );
  }
  return new AppError(
    'offer-unknown-or-used',
    'This offer was already used, or the link is not complete.',
  );
}
