import assert from 'node:assert/strict';
import { createHash, randomBytes } from 'node:crypto';
import { clientAuthenticationAnonymous, setGlobalConfig } from '@openid4vc/oauth2';
import { Openid4vciClient } from '@openid4vc/openid4vci';
import supertest from 'supertest';
import { didJwkOf } from '../../../core/dids/did-jwk.ts';
import { didKeyOf } from '../../../core/dids/did-key.ts';
import { toBase64Url } from '../../../core/encoding.ts';
import { generateKeyPair } from '../../../core/keys/generate-key.ts';
import type { KeyPair } from '../../../core/keys/key-pair.ts';
import { signerFromKeyPair } from '../../../core/keys/signer-from-jwk.ts';
import { makeOffer } from '../../../issuer/delivery/make-offer.ts';
import { offerLinks } from '../../../issuer/delivery/offer-links.ts';
import { issueOne, openSampleIssuer } from '../support/issue-one.ts';
import type { TestIssuer } from '../support/open-test-issuer.ts';

/** What the library asks over the network is answered by the application itself. */
function networkOf(issuer: TestIssuer): typeof globalThis.fetch {
  return async (input, init = {}) => {
    const url = new URL(input instanceof Request ? input.url : input);
    const agent = supertest(issuer.app);
    const path = `${url.pathname}${url.search}`;
    const request = init.method === 'POST' ? agent.post(path) : agent.get(path);
    for (const [name, value] of new Headers(init.headers)) request.set(name, value);
    const answer = await (init.body == null ? request : request.send(String(init.body)));
    const headers = new Headers({ 'content-type': String(answer.headers['content-type']) });
    return new Response(answer.text === '' ? null : answer.text, {
      status: answer.status,
      headers,
    });
  };
}

function walletOf(issuer: TestIssuer, pair: KeyPair): Openid4vciClient {
  return new Openid4vciClient({
    callbacks: {
      fetch: networkOf(issuer),
      hash: (data, alg) => createHash(alg.replace('-', '').toLowerCase()).update(data).digest(),
      generateRandom: (length) => randomBytes(length),
      clientAuthentication: clientAuthenticationAnonymous(),
      async signJwt(_signer, { header, payload }) {
        const encode = (part: object): string =>
          toBase64Url(new TextEncoder().encode(JSON.stringify(part)));
        const text = `${encode(header)}.${encode(payload)}`;
        const signer = await signerFromKeyPair(pair, 'did:example:holder', 'did:example:holder#0');
        const signature = await signer.sign(new TextEncoder().encode(text));
        return { jwt: `${text}.${toBase64Url(signature)}`, signerJwk: { ...pair.publicJwk } };
      },
    },
  });
}

describe('a wallet of another maker (@openid4vc)', () => {
  let issuer: TestIssuer;

  before(async () => {
    setGlobalConfig({ allowInsecureUrls: true });
    issuer = await openSampleIssuer();
  });
  after(async () => {
    setGlobalConfig({ allowInsecureUrls: false });
    await issuer.close();
  });

  const bindings = [
    ['did:key', 'P-256'],
    ['jwk', 'P-256'],
    ['did:key', 'Ed25519'],
  ] as const;
  for (const [binding, algorithm] of bindings) {
    it(`fetches an award with a transaction code, bound by ${binding} of ${algorithm}`, async () => {
      const award = await issueOne(issuer);
      const made = await makeOffer(issuer.deps, award, { transactionCode: true });
      const pair = await generateKeyPair(algorithm);
      const wallet = walletOf(issuer, pair);
      const { deepLink } = offerLinks(issuer.deps.addresses, made.secret);
      const credentialOffer = await wallet.resolveCredentialOffer(deepLink);
      const issuerMetadata = await wallet.resolveIssuerMetadata(credentialOffer.credential_issuer);
      const { accessTokenResponse } = await wallet.retrievePreAuthorizedCodeAccessTokenFromOffer({
        credentialOffer,
        issuerMetadata,
        txCode: made.transactionCode ?? '',
      });
      const { c_nonce: nonce } = await wallet.requestNonce({ issuerMetadata });
      const [credentialConfigurationId = ''] = credentialOffer.credential_configuration_ids;
      const alg = algorithm === 'P-256' ? 'ES256' : 'EdDSA';
      const { jwt } = await wallet.createCredentialRequestJwtProof({
        issuerMetadata,
        credentialConfigurationId,
        nonce,
        issuedAt: issuer.clock(),
        signer:
          binding === 'jwk'
            ? { method: 'jwk', alg, publicJwk: { ...pair.publicJwk } }
            : { method: 'did', alg, didUrl: didKeyOf(pair).verificationMethod },
      });
      const { credentialResponse } = await wallet.retrieveCredentials({
        issuerMetadata,
        credentialConfigurationId,
        accessToken: accessTokenResponse.access_token,
        proofs: { jwt: [jwt] },
      });
      const [first] = credentialResponse.credentials ?? [];
      assert.ok(first !== undefined && typeof first === 'object');
      const text = JSON.stringify(first);
      const holder = binding === 'jwk' ? didJwkOf(pair.publicJwk) : didKeyOf(pair).did;
      assert.ok(text.includes(award.id) && text.includes(holder), text.slice(0, 200));
      await wallet.sendNotification({
        issuerMetadata,
        accessToken: accessTokenResponse.access_token,
        notification: {
          notificationId: credentialResponse.notification_id ?? '',
          event: 'credential_accepted',
        },
      });
    });
  }
});
