import assert from 'node:assert/strict';
import { AppError } from '../../../core/errors.ts';
import type { FetchedDocument } from '../../../core/net/guarded-fetch.ts';
import { createPublicDocuments } from '../../../core/net/public-documents.ts';

const URL = 'https://centre.example/did.json';
const ok = (text: string): FetchedDocument => ({
  status: 200,
  contentType: 'application/json',
  body: new TextEncoder().encode(text),
});

describe('public documents', () => {
  let now: Date;
  let asked: string[];
  let answer: () => Promise<FetchedDocument>;
  const make = () =>
    createPublicDocuments(
      async (url) => {
        asked.push(url);
        return answer();
      },
      () => now,
    );
  const later = (seconds: number) => {
    now = new Date(now.getTime() + seconds * 1000);
  };

  beforeEach(() => {
    now = new Date('2026-11-21T10:00:00Z');
    asked = [];
    answer = async () => ok('{"a":[1]}');
  });

  it('answers the JSON and when it was fetched', async () => {
    assert.deepEqual(await make().read('did', URL), { json: { a: [1] }, fetchedAt: now });
  });

  for (const [kind, seconds] of [
    ['did', 60],
    ['status-list', 30],
    ['schema', 60],
    ['pathways', 60],
  ] as const) {
    it(`keeps a ${kind} document for ${seconds} seconds`, async () => {
      const documents = make();
      const { fetchedAt } = await documents.read(kind, URL);
      later(seconds - 1);
      assert.deepEqual((await documents.read(kind, URL)).fetchedAt, fetchedAt);
      assert.equal(asked.length, 1);
      later(1);
      assert.deepEqual((await documents.read(kind, URL)).fetchedAt, now);
      assert.equal(asked.length, 2);
    });
  }

  it('shares one request among all who ask at the same time', async () => {
    const documents = make();
    await Promise.all(Array.from({ length: 50 }, () => documents.read('did', URL)));
    assert.equal(asked.length, 1);
  });

  it('gives each reader a value of its own', async () => {
    const documents = make();
    const first = await documents.read('did', URL);
    Object.assign(Object(first.json), { a: 'changed' });
    assert.deepEqual((await documents.read('did', URL)).json, { a: [1] });
  });

  it('does not keep a failure', async () => {
    const documents = make();
    answer = async () => {
      throw new AppError('document-unreachable', 'It cannot be reached.');
    };
    await assert.rejects(documents.read('did', URL), { code: 'document-unreachable' });
    answer = async () => ok('{}');
    assert.deepEqual((await documents.read('did', URL)).json, {});
  });

  for (const [what, document, code] of [
    ['a missing document', { ...ok(''), status: 404 }, 'not-found'],
    ['a withdrawn document', { ...ok(''), status: 410 }, 'not-found'],
    ['a failing server', { ...ok('{}'), status: 500 }, 'document-unreachable'],
    ['a page', ok('<html>'), 'document-malformed'],
    ['an empty answer', ok(''), 'document-malformed'],
    ['broken UTF-8', { ...ok(''), body: new Uint8Array([0x22, 0xff, 0x22]) }, 'document-malformed'],
  ] as const) {
    it(`refuses ${what}`, async () => {
      answer = async () => document;
      await assert.rejects(make().read('did', URL), { code });
    });
  }

  it('keeps no more than it has room for', async () => {
    const documents = make();
    for (let i = 0; i <= 500; i += 1) await documents.read('did', `${URL}?${i}`);
    await documents.read('did', `${URL}?500`);
    assert.equal(asked.length, 501);
    await documents.read('did', `${URL}?0`);
    assert.equal(asked.length, 502);
  });
});
