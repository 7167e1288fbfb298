import type { JsonAnswer, JsonRequest, SendRequest } from '../../../../wallet-web/app/http-port.ts';

export const origin = 'https://issuer.example';
export const centre = `${origin}/centres/kerry`;
export const offerUri = `${origin}/offers/abcdefghijklmnopqrstuvwxyz`;

const grant = 'urn:ietf:params:oauth:grant-type:pre-authorized_code';

const metadata = {
  credential_issuer: centre,
  credential_endpoint: `${centre}/oid4vci/credential`,
  nonce_endpoint: `${centre}/oid4vci/nonce`,
  notification_endpoint: `${centre}/oid4vci/notification`,
  display: [{ name: 'Kerry Harbour College' }],
  credential_configurations_supported: {
    'ms365-v1': {
      format: 'ldp_vc',
      credential_metadata: {
        display: [{ name: 'Microsoft 365 Fundamentals', description: 'Cloud.' }],
      },
    },
  },
};

const offer = {
  credential_issuer: centre,
  credential_configuration_ids: ['ms365-v1'],
  grants: { [grant]: { 'pre-authorized_code': 'code-1' } },
};

export type Answers = Readonly<Record<string, JsonAnswer>>;

export const answers: Answers = {
  [offerUri]: { status: 200, json: offer },
  [`${origin}/.well-known/openid-credential-issuer/centres/kerry`]: { status: 200, json: metadata },
  [`${origin}/.well-known/oauth-authorization-server/centres/kerry`]: {
    status: 200,
    json: { token_endpoint: `${centre}/oid4vci/token` },
  },
  [`${centre}/oid4vci/token`]: {
    status: 200,
    json: { access_token: 'token-1', token_type: 'Bearer', expires_in: 600 },
  },
  [`${centre}/oid4vci/nonce`]: { status: 200, json: { c_nonce: 'nonce-1' } },
  [`${centre}/oid4vci/credential`]: {
    status: 200,
    json: {
      credentials: [{ credential: { id: 'urn:uuid:1', type: ['VerifiableCredential'] } }],
      notification_id: 'n-1',
    },
  },
  [`${centre}/oid4vci/notification`]: { status: 204, json: undefined },
};

/** A centre that gives fixed answers and remembers what it was asked. */
export function fakeCentre(changes: Answers = {}): {
  readonly send: SendRequest;
  readonly asked: { readonly url: string; readonly request: JsonRequest | undefined }[];
} {
  const asked: { readonly url: string; readonly request: JsonRequest | undefined }[] = [];
  return {
    asked,
    async send(url, request) {
      asked.push({ url, request });
      return changes[url] ?? answers[url] ?? { status: 404, json: { code: 'not-found' } };
    },
  };
}
