import assert from 'node:assert/strict';
import express from 'express';
import request from 'supertest';
import { AppError } from '../../../core/errors.ts';
import { errorHandler } from '../../../core/http/error-handler.ts';
import { createLogger } from '../../../core/http/logger.ts';
import {
  type PublicDocumentsDeps,
  publicDocumentsRoutes,
} from '../../../core/http/public-documents-routes.ts';

const now = new Date('2026-11-21T10:00:00Z');

function appWith(part: Partial<PublicDocumentsDeps> = {}) {
  const asked: string[] = [];
  const app = express();
  app.use(
    publicDocumentsRoutes({
      read: async (kind, url) => {
        asked.push(`${kind} ${url}`);
        return { json: { kind }, fetchedAt: now };
      },
      resolve: async (did) => ({ kind: 'failed', reason: 'not-found', detail: did }),
      register: async () => ({ jws: 'a.b.c', fetchedAt: '2026-11-21T10:00:00Z' }),
      operator: 'did:jwk:abc',
      clock: () => now,
      ...part,
    }),
  );
  app.use(errorHandler(createLogger('test', 'silent')));
  return { asked, get: (path: string) => request(app).get(path) };
}

describe('the public documents of a face', () => {
  it('are read again for the face: status lists, schemas and pathways', async () => {
    const { asked, get } = appWith();
    const list = await get('/api/documents/status-list?url=https%3A%2F%2Fc.example%2Fs%2F1');
    assert.deepEqual(list.body, {
      json: { kind: 'status-list' },
      fetchedAt: '2026-11-21T10:00:00Z',
    });
    assert.equal(list.headers['cache-control'], 'no-store');
    await get('/api/documents/schema?url=https://c.example/x.json');
    await get('/api/documents/pathways?issuer=https://c.example');
    assert.deepEqual(asked, [
      'status-list https://c.example/s/1',
      'schema https://c.example/x.json',
      'pathways https://c.example/pathways',
    ]);
  });

  it('tell a DID that cannot be resolved as a result, not as an error', async () => {
    const answer = await appWith().get('/api/documents/did?did=did:web:c.example');
    assert.equal(answer.status, 200);
    assert.deepEqual(answer.body, { failed: 'not-found', detail: 'did:web:c.example' });
  });

  it('tell a DID document with the time it was read', async () => {
    const document = {
      id: 'did:web:c.example',
      verificationMethod: [],
      assertionMethod: [],
      authentication: [],
    };
    const { get } = appWith({ resolve: async () => ({ kind: 'found', document }) });
    const answer = await get('/api/documents/did?did=did:web:c.example');
    assert.deepEqual(answer.body, { document, fetchedAt: '2026-11-21T10:00:00Z' });
  });

  it('name the operator whom this installation trusts beside the register', async () => {
    const answer = await appWith().get('/api/register');
    assert.deepEqual(answer.body, {
      jws: 'a.b.c',
      fetchedAt: '2026-11-21T10:00:00Z',
      operator: 'did:jwk:abc',
    });
  });

  it('refuse a missing, repeated or overlong parameter', async () => {
    const { asked, get } = appWith();
    for (const query of ['', '?url=', '?url=a&url=b', `?url=${'x'.repeat(2001)}`])
      assert.equal((await get(`/api/documents/schema${query}`)).body.code, 'invalid-input', query);
    assert.deepEqual(asked, []);
  });

  it('refuse an issuer that is more than an origin', async () => {
    const { get } = appWith();
    for (const issuer of ['https://c.example/a', 'https://u:p@c.example', 'c.example', 'data:x'])
      assert.equal((await get(`/api/documents/pathways?issuer=${issuer}`)).status, 400, issuer);
  });

  it('pass the reason on when a document cannot be had', async () => {
    for (const [code, status] of [
      ['document-unreachable', 502],
      ['address-not-allowed', 400],
      ['document-too-large', 413],
    ] as const) {
      const read = async () => {
        throw new AppError(code, 'Why.');
      };
      const answer = await appWith({ read }).get(
        '/api/documents/status-list?url=https://x.example',
      );
      assert.deepEqual([answer.status, answer.body.code], [status, code]);
    }
  });
});
