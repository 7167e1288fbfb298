import { parseWith } from '../../../schemas/parse.ts';
import type { SendRequest } from '../http-port.ts';
import { WalletError } from '../wallet-error.ts';
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
 * @throws WalletError `offer-used`, `offer-expired`, `offer-locked`, `centre-unreachable`, `centre-unreadable`, `format-unknown`
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
    throw new WalletError('centre-unreadable');
  }
  const configurationId = offer.credential_configuration_ids[0] ?? '';
  const configuration = metadata.credential_configurations_supported[configurationId];
  if (configuration?.format !== 'ldp_vc') {
    throw new WalletError('format-unknown');
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
  throw new WalletError('centre-unreachable');
}

function offerRefused(json: unknown): WalletError {
  const code = typeof json === 'object' && json !== null && 'code' in json ? json.code : undefined;
  if (code === 'offer-expired') {
    return new WalletError('offer-expired');
  }
  if (code === 'offer-locked') {
    return new WalletError('offer-locked');
  }
  return new WalletError('offer-used');
}
