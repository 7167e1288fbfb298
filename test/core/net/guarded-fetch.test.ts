import assert from 'node:assert/strict';
import { createServer, type RequestListener, type Server } from 'node:http';
import { checkAddress, isPublicAddress } from '../../../core/net/check-address.ts';
import { createGuardedFetch, type GuardedFetchOptions } from '../../../core/net/guarded-fetch.ts';

const accept = 'application/json';

describe('the address check', () => {
  for (const url of [
    'http://centre.example/did.json',
    'ftp://centre.example/did.json',
    'file:///etc/passwd',
    'https://user:secret@centre.example/',
    'https://centre.example:8443/',
    'https://10.0.0.1/',
    'https://169.254.169.254/latest/meta-data',
    'https://0x7f000001/',
    'https://2130706433/',
    'https://0177.0.0.1/',
    'https://[::1]/',
    'https://[::ffff:10.0.0.1]/',
    'https://8.8.8.8/',
    'https://intranet/',
    'http://localhost/',
    'https://localhost/',
    'http://issuer.localhost:4100/',
    'http://127.0.0.1:4100/',
    'not a url',
    '',
  ]) {
    it(`refuses ${url === '' ? 'nothing' : url}`, () => {
      assert.throws(() => checkAddress(url, false), { code: 'address-not-allowed' });
    });
  }

  for (const url of ['https://centre.example/did.json', 'https://CENTRE.example:443/a?b=c']) {
    it(`allows ${url}`, () => {
      assert.equal(checkAddress(url, false).hostname, 'centre.example');
    });
  }

  it('allows the machine itself only where that is wanted', () => {
    for (const url of ['http://localhost:1/', 'http://a.localhost:1/', 'http://127.0.0.1:1/']) {
      assert.equal(checkAddress(url, true).port, '1');
    }
    for (const url of ['http://[::1]:1/', 'http://127.0.0.2/', 'ftp://localhost/']) {
      assert.throws(() => checkAddress(url, true), { code: 'address-not-allowed' });
    }
  });

  for (const [address, expected] of [
    ['93.184.216.34', true],
    ['2606:2800:220:1:248:1893:25c8:1946', true],
    ['127.0.0.1', false],
    ['10.1.2.3', false],
    ['172.16.0.1', false],
    ['192.168.1.1', false],
    ['169.254.169.254', false],
    ['100.64.0.1', false],
    ['0.0.0.0', false],
    ['224.0.0.1', false],
    ['255.255.255.255', false],
    ['::1', false],
    ['::', false],
    ['fe80::1', false],
    ['fc00::1', false],
    ['fd12:3456::1', false],
    ['ff02::1', false],
    ['::ffff:127.0.0.1', false],
    ['64:ff9b::a00:1', false],
    ['2002:a00:1::', false],
    ['not an address', false],
  ] as const) {
    it(`holds ${address} for ${expected ? 'public' : 'not public'}`, () => {
      assert.equal(isPublicAddress(address), expected);
    });
  }
});

describe('the guarded fetch', () => {
  const servers: Server[] = [];
  let handler: RequestListener;
  let origin: string;

  async function listen(listener: RequestListener): Promise<number> {
    const server = createServer(listener);
    servers.push(server);
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    const address = server.address();
    assert.ok(typeof address === 'object' && address !== null);
    return address.port;
  }
  const guardedFetch = (changes: Partial<GuardedFetchOptions> = {}) =>
    createGuardedFetch({ allowLoopback: true, maxBytes: 1000, timeoutMs: 2000, ...changes });

  before(async () => {
    origin = `http://issuer.localhost:${await listen((req, res) => handler(req, res))}`;
  });
  after(() => {
    for (const server of servers) server.close();
  });

  it('fetches a document and says what it is', async () => {
    handler = (req, res) => {
      assert.equal(req.headers.accept, accept);
      assert.equal(req.headers.cookie, undefined);
      res.setHeader('content-type', 'application/json').end('{}');
    };
    const { status, contentType, body } = await guardedFetch()(`${origin}/a`, { accept });
    assert.deepEqual(
      [status, contentType, String.fromCharCode(...body)],
      [200, 'application/json', '{}'],
    );
  });

  it('hands an error status on instead of throwing', async () => {
    handler = (_req, res) => res.writeHead(404).end();
    assert.equal((await guardedFetch()(origin, { accept })).status, 404);
  });

  it('does not ask this machine unless that is allowed', async () => {
    const fetchOutside = guardedFetch({ allowLoopback: false });
    await assert.rejects(fetchOutside(origin, { accept }), { code: 'address-not-allowed' });
  });

  for (const address of ['127.0.0.1', '10.0.0.1', '169.254.169.254', 'fd00::1', '::1']) {
    it(`does not connect to a public name that means ${address}`, async () => {
      const resolveHost = async () => [
        { address: '93.184.216.34', family: 4 },
        { address, family: address.includes(':') ? 6 : 4 },
      ];
      const fetchRebound = guardedFetch({ resolveHost });
      await assert.rejects(fetchRebound('https://rebind.example/', { accept }), {
        code: 'address-not-allowed',
      });
    });
  }

  it('reaches the origin at which a recorded one is served now', async () => {
    handler = (req, res) => res.end(req.url);
    const loopbackOrigins = new Map([['http://issuer.localhost:4100', origin]]);
    const fetchMoved = guardedFetch({ loopbackOrigins });
    const { body } = await fetchMoved('http://issuer.localhost:4100/status/1?x=y', { accept });
    assert.equal(String.fromCharCode(...body), '/status/1?x=y');
  });

  it('follows a redirect on the same host', async () => {
    handler = (req, res) =>
      req.url === '/b' ? res.end('{}') : res.writeHead(302, { location: '/b' }).end();
    assert.equal((await guardedFetch()(`${origin}/a`, { accept })).status, 200);
  });

  it('does not follow a redirect to another host', async () => {
    for (const location of ['https://centre.example/', 'http://169.254.169.254/', 'http://%']) {
      handler = (_req, res) => res.writeHead(302, { location }).end();
      await assert.rejects(guardedFetch()(origin, { accept }), { code: 'address-not-allowed' });
    }
  });

  it('does not run in circles', async () => {
    handler = (_req, res) => res.writeHead(302, { location: '/' }).end();
    await assert.rejects(guardedFetch()(origin, { accept }), { code: 'document-unreachable' });
  });

  it('stops at a document that is too large', async () => {
    handler = (_req, res) => res.end('x'.repeat(1001));
    await assert.rejects(guardedFetch()(origin, { accept }), { code: 'document-too-large' });
    handler = (_req, res) => res.end('x'.repeat(11));
    await assert.rejects(guardedFetch()(origin, { accept, maxBytes: 10 }), {
      code: 'document-too-large',
    });
  });

  it('gives up on a server that does not answer', async () => {
    handler = () => undefined;
    await assert.rejects(guardedFetch({ timeoutMs: 100 })(origin, { accept }), {
      code: 'document-unreachable',
    });
  });

  it('says that a server is not there', async () => {
    const resolveHost = async () => {
      throw new Error('ENOTFOUND');
    };
    await assert.rejects(guardedFetch({ resolveHost })('https://gone.example/', { accept }), {
      code: 'document-unreachable',
    });
  });
});
