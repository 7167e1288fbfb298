import assert from 'node:assert/strict';
import { generateKeyPair } from '../../../../core/keys/generate-key.ts';
import { claimLink, findClaim } from '../../../../wallet-web/app/receive/find-claim.ts';
import { claimIdOf } from '../../../../wallet-web/app/receive/keep-credential.ts';
import {
  holderKeySchema,
  type OpenClaim,
  vaultKinds,
} from '../../../../wallet-web/app/vault/vault-records.ts';
import { WalletError } from '../../../../wallet-web/app/wallet-error.ts';
import { memoryVault } from '../vault/memory-vault.ts';

const WALLET = 'http://wallet.localhost:4300';
const OFFER = 'http://issuer.localhost:4100/offers/abcdefghijklmnopqrstuvwxyz';

describe('the link to an open claim', () => {
  let claim: OpenClaim;

  before(async () => {
    claim = {
      offerUri: OFFER,
      credentialIssuer: 'http://issuer.localhost:4100/centres/kerry',
      configurationId: 'welding-v1',
      accessToken: 'secret',
      expiresAt: '2026-11-21T10:10:00Z',
      holderKey: holderKeySchema.parse(await generateKeyPair('P-256')),
    };
  });

  it('leads to the kept claim, its secret in the fragment alone', async () => {
    const vault = memoryVault();
    await vault.put(vaultKinds.claim, claimIdOf(OFFER), claim);
    const link = new URL(claimLink(claim), WALLET);
    assert.equal(link.pathname + link.search, '/receive');
    assert.deepEqual(await findClaim(vault, link.href), claim);
  });

  it('says that the offer was used when the claim is over', async () => {
    const link = new URL(claimLink(claim), WALLET).href;
    await assert.rejects(
      findClaim(memoryVault(), link),
      (error) => error instanceof WalletError && error.reason === 'offer-used',
    );
  });

  it('is told apart from the link of an offer', async () => {
    const link = `${WALLET}/receive#credential_offer_uri=${encodeURIComponent(OFFER)}`;
    assert.equal(await findClaim(memoryVault(), link), undefined);
  });
});
