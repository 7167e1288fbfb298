import { createKeyProof } from '../../../core/proofs/key-proof.ts';
import type { Clock } from '../../../core/time.ts';
import type { JsonObject } from '../../../schemas/credential/credential.ts';
import { parseWith } from '../../../schemas/parse.ts';
import type { SendRequest } from '../http-port.ts';
import type { OpenClaim } from '../vault/vault-records.ts';
import { WalletError } from '../wallet-error.ts';
import { wellKnown } from './well-known.ts';
import {
  credentialResponseSchema,
  type IssuerMetadata,
  issuerMetadataSchema,
  nonceSchema,
  oauthErrorSchema,
} from './wire.ts';

export type ClaimedCredential = {
  readonly credential: JsonObject;
  /** Tells the centre that the credential was kept; failing to tell harms nothing. */
  readonly acknowledge: () => Promise<void>;
};

/**
 * Second step: proves the holder's key and receives the credential signed to it (OpenID4VCI 1.0, 8).
 * Repeating it with the same claim gives the same credential until the access token expires.
 *
 * @throws WalletError `claim-refused`, `no-answer`, `centre-unreadable`
 */
export async function claimCredential(
  deps: { readonly send: SendRequest; readonly clock: Clock },
  claim: OpenClaim,
): Promise<ClaimedCredential> {
  const metadata = await readMetadata(deps.send, claim.credentialIssuer);
  const nonce = await readNonce(deps.send, metadata);
  const proof = await createKeyProof({
    pair: claim.holderKey,
    audience: claim.credentialIssuer,
    nonce,
    now: deps.clock(),
  });
  const answer = await deps.send(metadata.credential_endpoint, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${claim.accessToken}`,
    },
    body: JSON.stringify({
      credential_configuration_id: claim.configurationId,
      proofs: { jwt: [proof] },
    }),
  });
  if (answer.status !== 200) throw claimRefused(answer.json);
  const response = parseWith(credentialResponseSchema, answer.json, 'The answer of the centre');
  const credential = response.credentials[0]?.credential;
  if (credential === undefined) {
    throw new WalletError('centre-unreadable');
  }
  return {
    credential,
    acknowledge: () => acknowledge(deps.send, metadata, claim, response.notification_id),
  };
}

async function readMetadata(send: SendRequest, issuer: string): Promise<IssuerMetadata> {
  const answer = await send(wellKnown(issuer, 'openid-credential-issuer'));
  return parseWith(issuerMetadataSchema, answer.json, 'What the centre says of itself');
}

async function readNonce(send: SendRequest, metadata: IssuerMetadata): Promise<string> {
  if (metadata.nonce_endpoint === undefined) {
    throw new WalletError('centre-unreadable');
  }
  const answer = await send(metadata.nonce_endpoint, { method: 'POST' });
  return parseWith(nonceSchema, answer.json, 'The answer of the centre').c_nonce;
}

function claimRefused(json: unknown): WalletError {
  const parsed = oauthErrorSchema.safeParse(json);
  return new WalletError('claim-refused', { cause: parsed.success ? parsed.data.error : json });
}

async function acknowledge(
  send: SendRequest,
  metadata: IssuerMetadata,
  claim: OpenClaim,
  notificationId: string | undefined,
): Promise<void> {
  if (metadata.notification_endpoint === undefined || notificationId === undefined) return;
  await send(metadata.notification_endpoint, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${claim.accessToken}`,
    },
    body: JSON.stringify({ notification_id: notificationId, event: 'credential_accepted' }),
  });
}
