import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import request from 'supertest';
import { buildDidDocument } from '../../core/dids/did-document.ts';
import { listen, type RunningServer } from '../../core/http/listen.ts';
import { generateKeyPair } from '../../core/keys/generate-key.ts';
import { signerFromKeyPair } from '../../core/keys/signer-from-jwk.ts';
import { verdictReportSchema } from '../../schemas/verdict/verdict.ts';
import type { VerifierConfig } from '../../verifier/config.ts';
import { startVerifier } from '../../verifier/main.ts';
import { newOperator, type Operator, publishRegister } from '../attacks/support/register.ts';
import { signRaw } from '../attacks/support/sign-raw.ts';
import { badgeOf, NOW } from '../attacks/support/world.ts';
import { rejectsWith } from '../support/rejects-with.ts';

describe('startVerifier', () => {
  const documents = new Map<string, unknown>();
  let centre: RunningServer;
  let operator: Operator;

  const config = (): VerifierConfig => ({
    port: 0,
    host: '127.0.0.1',
    addresses: {
      verifier: 'http://verifier.localhost:4200',
      wallet: 'http://wallet.localhost:4300',
    },
    store: 'memory:',
    register: { url: `http://localhost:${centre.port}/register`, operator: operator.did },
    logLevel: 'silent',
    clock: () => NOW,
  });

  before(async () => {
    operator = await newOperator();
    const jws = await publishRegister(operator, []);
    centre = await listen(
      (message, response) => {
        const found = documents.get(message.url ?? '');
        if (message.url === '/register/register.jwt') response.end(jws);
        else if (found === undefined) response.writeHead(404).end();
        else response.end(JSON.stringify(found));
      },
      0,
      '127.0.0.1',
    );
  });

  after(() => centre.close());

  it('verifies a credential over its own guarded network', async () => {
    const did = `did:web:localhost%3A${centre.port}`;
    const pair = await generateKeyPair('Ed25519');
    const id = `${did}#key-1`;
    const { publicKeyMultibase } = pair;
    documents.set('/.well-known/did.json', buildDidDocument(did, [{ id, publicKeyMultibase }]));
    const party = { did, pair, signer: await signerFromKeyPair(pair, did, id) };
    const server = await startVerifier(config());
    try {
      const badge = await signRaw(badgeOf(party), party);
      const answer = await request(server.url).post('/verify').send(badge).expect(200);
      const report = verdictReportSchema.parse(answer.body);
      assert.equal(report.verdict, 'genuine-in-force');
      assert.equal(report.credentials[0]?.standing, 'not-in-register');
      assert.equal(report.credentials[0]?.test, true);
    } finally {
      await server.close();
    }
  });

  it('serves the register it fetched, with the operator it trusts', async () => {
    const server = await startVerifier(config());
    try {
      const answer = await request(server.url).get('/api/register').expect(200);
      assert.equal(answer.body.operator, operator.did);
      assert.match(answer.body.jws, /^ey/);
    } finally {
      await server.close();
    }
  });

  it('says which port is in use, and leaves nothing open', async () => {
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
    const address = taken.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    await rejectsWith(startVerifier({ ...config(), port }), 'configuration', /already in use/);
    await new Promise((resolve) => taken.close(resolve));
  });
});
