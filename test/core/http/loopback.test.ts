import assert from 'node:assert/strict';
import { isLoopbackOrigin } from '../../../core/http/loopback.ts';

describe('isLoopbackOrigin', () => {
  for (const host of ['localhost', 'wallet.localhost:4300', '127.0.0.1:1', '127.9.9.9', '[::1]:8'])
    it(`takes ${host} as this machine`, () => assert.ok(isLoopbackOrigin(`http://${host}`)));
  for (const host of [
    'localhost.example',
    'notlocalhost',
    '10.0.0.1',
    '127.0.0.1.example',
    '[::2]',
  ])
    it(`takes ${host} as another machine`, () => assert.ok(!isLoopbackOrigin(`http://${host}`)));
});
