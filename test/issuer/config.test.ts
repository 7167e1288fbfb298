import assert from 'node:assert/strict';
import { type IssuerConfig, parseIssuerConfig } from '../../issuer/config.ts';
import { throwsWith } from '../support/rejects-with.ts';

const config: IssuerConfig = {
  port: 0,
  host: '127.0.0.1',
  addresses: {
    issuer: 'http://issuer.localhost:4100',
    verifier: 'http://verifier.localhost:4200',
    wallet: 'http://wallet.localhost:4300',
  },
  store: 'memory:',
  register: { kind: 'mounted', store: 'memory:' },
  keyEncryptionKey: new Uint8Array(32),
  version: '0.1.0',
  sample: true,
};

describe('the configuration of the issuer', () => {
  it('is frozen once it was checked', () => {
    assert.ok(Object.isFrozen(parseIssuerConfig(config)));
    assert.ok(Object.isFrozen(parseIssuerConfig(config).addresses));
  });

  const issuerAt = (issuer: string): IssuerConfig => ({
    ...config,
    addresses: { ...config.addresses, issuer },
  });
  const refusals: readonly (readonly [string, IssuerConfig, RegExp])[] = [
    ['plain http on a public host', issuerAt('http://issuer.example'), /https/],
    ['an address with a path', issuerAt('https://issuer.example/skillseal'), /origin/],
    ['a short key-encryption key', { ...config, keyEncryptionKey: new Uint8Array(16) }, /32 bytes/],
    ['a mail server without scheme', { ...config, smtp: 'mail.example:25' }, /smtp:/],
    ['the sample on a public address', issuerAt('https://issuer.example'), /fictional/],
  ];
  for (const [what, wrong, words] of refusals) {
    it(`refuses ${what}`, () => throwsWith(() => parseIssuerConfig(wrong), 'configuration', words));
  }
});
