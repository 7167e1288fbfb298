import assert from 'node:assert/strict';
import { parseVerifierConfig, type VerifierConfig } from '../../verifier/config.ts';
import { throwsWith } from '../support/rejects-with.ts';

const GOOD: VerifierConfig = {
  port: 0,
  host: '127.0.0.1',
  addresses: { verifier: 'https://verifier.example', wallet: 'http://wallet.localhost:4300' },
  store: 'memory:',
  register: { url: 'https://issuer.example/register', operator: 'did:jwk:e30' },
};

describe('parseVerifierConfig', () => {
  it('accepts https addresses and loopback ones, and freezes them', () => {
    const config = parseVerifierConfig(GOOD);
    assert.deepEqual(config, GOOD);
    assert.ok(Object.isFrozen(config) && Object.isFrozen(config.addresses));
  });

  for (const [title, change, words] of [
    [
      'plain http elsewhere',
      { addresses: { ...GOOD.addresses, verifier: 'http://v.example' } },
      /https/,
    ],
    [
      'a path',
      { addresses: { ...GOOD.addresses, wallet: 'https://w.example/wallet' } },
      /wallet.*origin/,
    ],
    ['no address', { addresses: { ...GOOD.addresses, wallet: 'wallet' } }, /origin/],
    [
      'a register with a slash',
      { register: { ...GOOD.register, url: 'https://r.example/' } },
      /slash/,
    ],
    [
      'a register over plain http',
      { register: { ...GOOD.register, url: 'http://r.example/r' } },
      /https/,
    ],
    [
      'an operator that is no did:jwk',
      { register: { ...GOOD.register, operator: 'did:web:o.example' } },
      /did:jwk/,
    ],
  ] as const) {
    it(`refuses ${title} in words`, () => {
      throwsWith(() => parseVerifierConfig({ ...GOOD, ...change }), 'configuration', words);
    });
  }
});
