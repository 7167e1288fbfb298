import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Response, Router, static as serveStatic } from 'express';
import { chooseCompressed } from './choose-compressed.ts';

export type Face = 'issuer/console' | 'verifier/page' | 'wallet-web/app';

export type FaceOptions = {
  readonly face: Face;
  /** Under which path the face lives: `/`, or `/console`. */
  readonly base: string;
  /** The built faces; by default dist/web of this installation. */
  readonly root?: string;
};

/** This file runs from core/http in development and from dist/core/http when it is built. */
function builtFaces(): string {
  const here = fileURLToPath(new URL('../../web', import.meta.url));
  return existsSync(here) ? here : fileURLToPath(new URL('../../dist/web', import.meta.url));
}

const NOT_BUILT =
  '<!doctype html><html lang="en"><meta charset="utf-8"><title>Not built</title><h1>This page is not built yet</h1><p>Run <code>npm run build</code>, then load the page again.</p></html>';

/**
 * Serves a web face: its files, the hashed assets of all faces as immutable, and its page for every
 * other path under the base that has no dot in its last part (the face has a router of its own).
 * Paths under `api` are left alone.
 */
export function serveFace(options: FaceOptions): Router {
  const root = options.root ?? builtFaces();
  const folder = join(root, options.face);
  const page = join(folder, 'index.html');
  const base = options.base.endsWith('/') ? options.base : `${options.base}/`;
  const router = Router();
  const assets = join(root, 'assets');
  router.use('/assets', chooseCompressed(assets));
  router.use('/assets', serveStatic(assets, { immutable: true, maxAge: '1y' }));
  const setHeaders = (response: Response): unknown => response.set('Cache-Control', 'no-cache');
  router.use(base, serveStatic(folder, { index: false, redirect: false, setHeaders }));
  router.get(/.*/, (request, response, next) => {
    const isPage =
      `${request.path}/`.startsWith(base) &&
      !request.path.startsWith(`${base}api/`) &&
      !/^\/assets\/|\.[^/]*$/.test(request.path);
    if (!isPage) return next();
    response.setHeader('Cache-Control', 'no-cache');
    if (!existsSync(page)) {
      response.status(503).type('html').send(NOT_BUILT);
      return;
    }
    response.sendFile(page, { cacheControl: false, dotfiles: 'allow' });
  });
  return router;
}
