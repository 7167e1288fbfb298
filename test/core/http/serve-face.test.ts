import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import express from 'express';
import request from 'supertest';
import { errorHandler, notFound } from '../../../core/http/error-handler.ts';
import { createLogger } from '../../../core/http/logger.ts';
import { serveFace } from '../../../core/http/serve-face.ts';

describe('serveFace', () => {
  let root: string;
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), '.skillseal-face-'));
    const folder = join(root, 'wallet-web', 'app');
    await mkdir(join(root, 'assets'), { recursive: true });
    await mkdir(folder, { recursive: true });
    await writeFile(join(root, 'assets', 'app-1a2b.js'), 'export {};');
    await writeFile(join(folder, 'index.html'), '<!doctype html><title>Wallet</title>');
    await writeFile(join(folder, 'manifest.webmanifest'), '{}');
  });
  afterEach(() => rm(root, { recursive: true }));

  const get = (path: string, base = '/') => {
    const app = express();
    app.use(serveFace({ face: 'wallet-web/app', base, root }));
    app.use(notFound());
    app.use(errorHandler(createLogger('test', 'silent')));
    return request(app).get(path);
  };

  it('serves the page for the base and for every path of the face’s own router', async () => {
    for (const path of ['/', '/receive', '/credentials/a/b']) {
      const answer = await get(path);
      assert.match(answer.text, /<title>Wallet/);
      assert.equal(answer.headers['cache-control'], 'no-cache');
    }
  });

  it('serves hashed assets as immutable', async () => {
    const answer = await get('/assets/app-1a2b.js');
    assert.equal(answer.status, 200);
    assert.match(String(answer.headers['cache-control']), /immutable/);
  });

  it('serves the compressed copy of an asset to a browser that reads it', async () => {
    const asset = join(root, 'assets', 'app-1a2b.js');
    await writeFile(`${asset}.br`, brotliCompressSync('export {};'));
    await writeFile(`${asset}.gz`, gzipSync('export {};'));
    for (const [accepted, encoding] of [
      ['gzip, br', 'br'],
      ['gzip', 'gzip'],
      ['identity', undefined],
    ] as const) {
      const answer = await get('/assets/app-1a2b.js').set('Accept-Encoding', accepted);
      assert.equal(answer.headers['content-encoding'], encoding);
      assert.equal(answer.headers['content-type'], 'text/javascript; charset=utf-8');
      assert.equal(answer.headers.vary, 'Accept-Encoding');
      assert.match(String(answer.headers['cache-control']), /immutable/);
      assert.equal(answer.text, 'export {};');
    }
    await writeFile(join(root, 'assets', 'other.css'), 'a{}');
    const plain = await get('/assets/other.css').set('Accept-Encoding', 'br');
    assert.equal(plain.headers['content-encoding'], undefined);
    assert.equal(plain.text, 'a{}');
  });

  it('serves the other files of the face, to be asked for again each time', async () => {
    const answer = await get('/manifest.webmanifest');
    assert.equal(answer.headers['cache-control'], 'no-cache');
  });

  it('answers 404 for a missing file, a missing asset, an unknown api path and a way out of the folder', async () => {
    for (const path of [
      '/x.js',
      '/assets/x.js',
      '/assets/x',
      '/api/x',
      '/assets/..%2f..%2fetc/passwd',
      '/..%2f..%2fx.txt',
    ])
      assert.equal((await get(path)).body.code, 'not-found', path);
  });

  it('keeps to its base', async () => {
    assert.match((await get('/console', '/console')).text, /<title>Wallet/);
    assert.match((await get('/console/batches/1', '/console')).text, /<title>Wallet/);
    for (const path of ['/', '/consoles', '/console/api/me'])
      assert.equal((await get(path, '/console')).status, 404, path);
  });

  it('says what to do when the face is not built', async () => {
    await rm(join(root, 'wallet-web'), { recursive: true });
    const answer = await get('/');
    assert.equal(answer.status, 503);
    assert.match(answer.text, /npm run build/);
  });

  it('leaves other methods to other routes', async () => {
    const app = express();
    app.use(serveFace({ face: 'wallet-web/app', base: '/', root }));
    app.use(notFound());
    app.use(errorHandler(createLogger('test', 'silent')));
    assert.equal((await request(app).post('/assets/app-1a2b.js')).status, 404);
    assert.equal((await request(app).post('/receive')).status, 404);
  });
});
