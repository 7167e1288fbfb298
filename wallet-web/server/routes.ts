import { json, type Request, Router } from 'express';
import { AppError } from '../../core/errors.ts';
import { anyOrigin } from '../../core/http/any-origin.ts';
import { rateLimit } from '../../core/http/rate-limit.ts';
import { parseWith } from '../../schemas/parse.ts';
import { shareDraftSchema } from '../../schemas/share/share.ts';
import { type CreateShareDeps, createShare } from './shares/create-share.ts';
import { readShare } from './shares/read-share.ts';
import { withdrawShare } from './shares/withdraw-share.ts';

export type WalletRoutesDeps = CreateShareDeps & {
  readonly verifierUrl: string;
  /** True on a loopback host: everything is marked TEST. */
  readonly test: boolean;
  /** Issuers that answer elsewhere than their documents say; on loopback hosts alone. */
  readonly moved?: ReadonlyMap<string, string>;
};

/** The largest ciphertext and the few fields around it. */
const MAX_BODY = 2_001_000;

function bearerOf(request: Request): string {
  const secret = /^Bearer ([\w-]{1,200})$/i.exec(request.get('authorization') ?? '')?.[1];
  if (secret !== undefined) return secret;
  throw new AppError('not-allowed', 'Send the secret of the share: Authorization: Bearer …');
}

/** What the wallet's server answers; it never learns what it keeps (architecture.md 4.11). */
export function walletRoutes(deps: WalletRoutesDeps): Router {
  const router = Router();

  const moved = [...(deps.moved ?? [])].map(([from, to]) => ({ from, to }));

  router.get('/api/config', (_request, response) => {
    response.json({ verifierUrl: deps.verifierUrl, test: deps.test, moved });
  });

  router.post(
    '/api/shares',
    rateLimit({ points: 60, seconds: 60 }),
    json({ limit: MAX_BODY }),
    async (request, response) => {
      const id = await createShare(deps, parseWith(shareDraftSchema, request.body, 'The share'));
      response.status(201).json({ id });
    },
  );

  // An employer's page at any verifier may read a share; the link, not the origin, is what entitles.
  router
    .route('/api/shares/:id')
    .all(anyOrigin(), rateLimit({ points: 300, seconds: 60 }))
    .get(async (request, response) => {
      response.set('Cache-Control', 'no-store').json(await readShare(deps, request.params.id));
    })
    .delete(async (request, response) => {
      await withdrawShare(deps, request.params.id, bearerOf(request));
      response.status(204).end();
    });
  return router;
}
