import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import request from 'supertest';
import { listen } from '../../../core/http/listen.ts';
import { parseWalletConfig, type WalletConfig } from '../../../wallet-web/server/config.ts';
import { startWalletServer } from '../../../wallet-web/server/main.ts';
import { rejectsWith, throwsWith } from '../../support/rejects-with.ts';

const addresses = {
  wallet: 'http://wallet.localhost:4300',
  verifier: 'http://verifier.localhost:4200',
};
const register = { url: 'http://issuer.localhost:4100/register', operator: 'did:jwk:abc' };
const config: WalletConfig = {
  port: 0,
  host: '127.0.0.1',
  addresses,
  register,
  store: 'memory:',
  logLevel: 'silent',
};

describe('startWalletServer', () => {
  it('answers, keeps shares over a restart and closes twice', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'skillseal-wallet-'));
    const stored = { ...config, store: `sqlite:${join(folder, 'wallet.db')}` };
    const draft = {
      id: 'A'.repeat(22),
      ciphertext: 'x'.repeat(40),
      expiresAt: new Date(Date.now() + 86_400_000).toISOString(),
      withdrawSecretHash: 'x'.repeat(43),
    };
    const first = await startWalletServer(stored);
    assert.equal((await request(first.url).post('/api/shares').send(draft)).status, 201);
    await first.close();
    await first.close();
    const second = await startWalletServer(stored);
    assert.equal((await request(second.url).get(`/api/shares/${draft.id}`)).status, 200);
    await second.close();
    await rm(folder, { recursive: true });
  });

  it('reads public documents of this machine over the guarded network', async () => {
    const issuer = await listen(
      (_req, res) => res.writeHead(200, { 'content-type': 'application/jwt' }).end('a.b.c'),
      0,
      '127.0.0.1',
    );
    const wallet = await startWalletServer({
      ...config,
      register: { ...register, url: `${issuer.url}/register` },
    });
    const answer = await request(wallet.url).get('/api/register');
    assert.equal(answer.body.jws, 'a.b.c');
    assert.equal(answer.body.operator, 'did:jwk:abc');
    const did = await request(wallet.url).get('/api/documents/did?did=did:nonsense:x');
    assert.equal(did.body.failed, 'unsupported-method');
    await Promise.all([wallet.close(), issuer.close()]);
  });

  it('says which port is in use and lets go of its store', async () => {
    const other = await listen((_req, res) => res.end(), 0, '127.0.0.1');
    await rejectsWith(
      startWalletServer({ ...config, port: other.port }),
      'configuration',
      /in use/,
    );
    await other.close();
  });

  const of = (part: Partial<typeof addresses>) => ({ addresses: { ...addresses, ...part } });
  const at = (part: Partial<typeof register>) => ({ register: { ...register, ...part } });
  const wrong: readonly (readonly [Partial<WalletConfig>, RegExp])[] = [
    [of({ wallet: 'http://wallet.example' }), /wallet must begin with https/],
    [of({ wallet: 'https://wallet.example/' }), /wallet must be an origin/],
    [of({ wallet: 'wallet' }), /wallet must be an origin/],
    [of({ verifier: 'http://verifier.example' }), /verifier must begin with https/],
    [at({ url: 'http://register.example' }), /register must begin with https/],
    [at({ url: 'ftp://localhost' }), /register must begin with https/],
    [at({ url: 'https://register.example/' }), /register must be a web address/],
    [at({ url: 'register' }), /register must be a web address/],
    [at({ operator: '' }), /operator must be given as a did:jwk/],
  ];
  for (const [part, words] of wrong)
    it(`refuses ${JSON.stringify(part)}`, () =>
      throwsWith(() => parseWalletConfig({ ...config, ...part }), 'configuration', words));

  it('accepts public https addresses and cannot be changed afterwards', () => {
    const parsed = parseWalletConfig({
      ...config,
      ...of({ wallet: 'https://wallet.example', verifier: 'https://verifier.example' }),
      ...at({ url: 'https://register.example/register' }),
    });
    assert.ok(Object.isFrozen(parsed));
  });
});
