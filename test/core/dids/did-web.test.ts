import assert from 'node:assert/strict';
import { didWebUrl, isLoopbackHost } from '../../../core/dids/did-web.ts';

describe('the address of a did:web', () => {
  for (const [did, url] of [
    ['did:web:centre.example', 'https://centre.example/.well-known/did.json'],
    ['did:web:centre.example:centres:x', 'https://centre.example/centres/x/did.json'],
    ['did:web:centre.example%3A8443', 'https://centre.example:8443/.well-known/did.json'],
    ['did:web:centre.example%3a8443:a', 'https://centre.example:8443/a/did.json'],
    ['did:web:centre.example:a%20b', 'https://centre.example/a%20b/did.json'],
    ['did:web:xn--bcher-kva.example', 'https://xn--bcher-kva.example/.well-known/did.json'],
    ['did:web:localhost%3A4100:centres:x', 'http://localhost:4100/centres/x/did.json'],
    ['did:web:issuer.localhost%3A4100', 'http://issuer.localhost:4100/.well-known/did.json'],
    ['did:web:127.0.0.1%3A4100', 'http://127.0.0.1:4100/.well-known/did.json'],
    ['did:web:localhost.evil.example', 'https://localhost.evil.example/.well-known/did.json'],
  ] as const) {
    it(`${did} lies at ${url}`, () => {
      assert.equal(didWebUrl(did), url);
    });
  }

  for (const did of [
    'did:web',
    'did:web:',
    'did:key:z6Mk',
    'web:centre.example',
    'did:web:10.0.0.1',
    'did:web:2130706433',
    'did:web:%5B%3A%3A1%5D',
    'did:web:centre.example:',
    'did:web:centre.example::a',
    'did:web:centre.example:..',
    'did:web:centre.example:%2E%2E',
    'did:web:centre.example:a%2Fb',
    'did:web:user%40centre.example',
    'did:web:centre.example%2Fa',
    'did:web:centre.example%3A99999999',
    'did:web:centre.example%3A80%3A90',
    'did:web:centre.example%3A',
    'did:web:centre.example%',
    'did:web:-centre.example',
    'did:web:centre..example',
  ]) {
    it(`${did} has none`, () => {
      assert.throws(() => didWebUrl(did), { code: 'invalid-input' });
    });
  }

  it('knows what this machine is called', () => {
    for (const host of ['localhost', 'a.localhost', 'LOCALHOST', '127.0.0.1']) {
      assert.equal(isLoopbackHost(host), true);
    }
    for (const host of ['localhost.example', 'notlocalhost', '127.0.0.2', '']) {
      assert.equal(isLoopbackHost(host), false);
    }
  });
});
