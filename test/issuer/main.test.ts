import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { IssuerConfig } from '../../issuer/config.ts';
import { startIssuer } from '../../issuer/main.ts';
import { loopbackRequest } from '../support/loopback-request.ts';
import { rejectsWith } from '../support/rejects-with.ts';

describe('starting the issuer', () => {
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'skillseal-issuer-'));
  });
  after(() => rm(folder, { recursive: true, force: true }));

  const config = (changes: Partial<IssuerConfig> = {}): IssuerConfig => ({
    port: 0,
    host: '127.0.0.1',
    addresses: {
      issuer: 'http://issuer.localhost:4100',
      verifier: 'http://verifier.localhost:4200',
      wallet: 'http://wallet.localhost:4300',
    },
    store: `sqlite:${join(folder, 'issuer.db')}`,
    register: { kind: 'mounted', store: `sqlite:${join(folder, 'register.db')}` },
    keyEncryptionKey: new Uint8Array(32).fill(1),
    version: '0.1.0',
    logLevel: 'silent',
    sample: false,
    ...changes,
  });

  it('gives a new setup link at each start while there is no operator, and keeps its register', async () => {
    const first = await startIssuer(config());
    await first.close();
    const second = await startIssuer(config());
    try {
      assert.match(first.setupLink ?? '', /\/console\/join#[\w-]{43}$/);
      assert.notEqual(second.setupLink, first.setupLink);
      assert.deepEqual(second.register, first.register);
      assert.equal(second.register.url, 'http://issuer.localhost:4100/register');
    } finally {
      await second.close();
    }
  });

  it('says which port is taken, and leaves nothing open', async () => {
    const running = await startIssuer(config());
    try {
      const again = startIssuer(config({ port: running.port }));
      await rejectsWith(again, 'configuration', /already in use/);
    } finally {
      await running.close();
    }
  });

  it('does not start with another key-encryption key than the one its register was sealed with', async () => {
    const wrong = startIssuer(config({ keyEncryptionKey: new Uint8Array(32).fill(2) }));
    await rejectsWith(wrong, 'key-unavailable');
  });

  it('loads the sample when asked to, and leads from / to the console', async () => {
    const memory = { store: 'memory:', register: { kind: 'mounted', store: 'memory:' } } as const;
    const issuer = await startIssuer(config({ ...memory, sample: true }));
    try {
      assert.equal(issuer.setupLink, undefined);
      assert.ok(issuer.sampleStaff.length > 1);
      assert.equal((await loopbackRequest('GET', `${issuer.url}/pathways`)).status, 200);
      const start = await loopbackRequest('GET', `${issuer.url}/`);
      assert.deepEqual([start.status, start.headers.location], [302, '/console']);
    } finally {
      await issuer.close();
    }
  });
});
