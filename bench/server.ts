import type { AddressInfo } from 'node:net';
import express from 'express';
import { didKeyOf } from '../core/dids/did-key.ts';
import { createDidResolver } from '../core/dids/did-resolver.ts';
import { AppError } from '../core/errors.ts';
import { generateKeyPair } from '../core/keys/generate-key.ts';
import { signerFromKeyPair } from '../core/keys/signer-from-jwk.ts';
import { signCredential } from '../core/proofs/data-integrity.ts';
import { buildStatusList } from '../core/status/build-status-list.ts';
import { systemClock } from '../core/time.ts';
import { verifySubmission } from '../verifier/engine/verify-submission.ts';
import { issueOne } from './issue-one.ts';
import { openSample } from './open-sample.ts';
import { richCredential } from './rich-credential.ts';

// A process of its own, so that it and those who load it do not share a core. It does what the programs do for one
// request, without their sign-in and without their rate limits, which would be what is measured.

const sample = await openSample();
const pair = await generateKeyPair('Ed25519');
const { did, verificationMethod } = didKeyOf(pair);
const signer = await signerFromKeyPair(pair, did, verificationMethod);
const now = systemClock();
const list = await signCredential(
  await buildStatusList({
    url: 'https://issuer.example/status/1',
    issuer: did,
    purpose: 'revocation',
    set: [],
    validFrom: now,
    validUntil: new Date(now.getTime() + 86_400_000),
  }),
  signer,
  now,
);
const engine = {
  resolve: createDidResolver(async () => {
    throw new AppError('document-unreachable', 'Nothing is fetched here.');
  }),
  readStatusList: async () => ({ json: list, fetchedAt: systemClock() }),
  register: async () => ({ kind: 'unreachable', detail: 'no register here' }) as const,
  now: systemClock,
};

const app = express();
app.disable('x-powered-by');
app.disable('etag');
app.use(express.text({ type: 'application/json', limit: '1mb' }));
app.post('/verify', async (request, response) => {
  response.json(await verifySubmission(request.body, engine));
});
app.post('/issue', async (request, response) => {
  const { name, email } = JSON.parse(String(request.body));
  response.type('json').send(await issueOne(sample, String(name), String(email)));
});
app.post('/credential', async (_request, response) => {
  response.json(await signCredential(richCredential(did, 7), signer, systemClock()));
});

const server = app.listen(0, '127.0.0.1', () => {
  const address = server.address();
  process.send?.({ port: (address as AddressInfo).port });
});

process.on('disconnect', () => {
  server.close();
  server.closeAllConnections();
  void sample.end();
});
