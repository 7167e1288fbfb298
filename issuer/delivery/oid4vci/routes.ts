import express, { type ErrorRequestHandler, Router } from 'express';
import { rateLimit } from '../../../core/http/rate-limit.ts';
import { readCentre } from '../../centres/read-centre.ts';
import type { IssuerDeps } from '../../deps.ts';
import type { DeliveryDeps } from '../delivery-deps.ts';
import { makeNonce } from '../take-nonce.ts';
import { answerCredentialRequest } from './answer-credential-request.ts';
import { answerNotification } from './answer-notification.ts';
import { answerTokenRequest } from './answer-token-request.ts';
import { buildMetadata, buildServerMetadata } from './build-metadata.ts';
import { OAuthError } from './oauth-error.ts';
import { readCredentialOffer } from './read-credential-offer.ts';

const renderOAuthError: ErrorRequestHandler = (error: unknown, _request, response, next) => {
  if (!(error instanceof OAuthError)) return next(error);
  if (error.status === 401) response.set('WWW-Authenticate', `Bearer error="${error.error}"`);
  response.status(error.status).json({ error: error.error, error_description: error.description });
};

/** OpenID4VCI 1.0 with the pre-authorized code; each centre is a credential issuer of its own. */
export function oid4vciRoutes(deps: IssuerDeps & DeliveryDeps): Router {
  const router = Router();
  const name = 'openid-credential-issuer';
  const server = 'oauth-authorization-server';
  const json = express.json({ limit: '100kb' });
  const form = express.urlencoded({ extended: false, limit: '20kb' });
  router.use('/centres/:slug/oid4vci', rateLimit({ points: 1200, seconds: 60 }));

  // Drafts put the name after the path; both spellings answer (standards.md 6.1).
  router.get(
    [`/.well-known/${name}/centres/:slug`, `/centres/:slug/.well-known/${name}`],
    async (request, response) => {
      response
        .set('Cache-Control', 'max-age=60')
        .json(await buildMetadata(deps, String(request.params.slug)));
    },
  );
  router.get(
    [`/.well-known/${server}/centres/:slug`, `/centres/:slug/.well-known/${server}`],
    async (request, response) => {
      response
        .set('Cache-Control', 'max-age=60')
        .json(await buildServerMetadata(deps, String(request.params.slug)));
    },
  );
  router.get('/offers/:secret', async (request, response) => {
    response.set('Cache-Control', 'no-store');
    response.json(await readCredentialOffer(deps, request.params.secret));
  });
  router.post('/centres/:slug/oid4vci/token', form, async (request, response) => {
    response.set('Cache-Control', 'no-store');
    response.json(await answerTokenRequest(deps, request.params.slug, request.body));
  });
  router.post('/centres/:slug/oid4vci/nonce', async (request, response) => {
    response.set('Cache-Control', 'no-store');
    const { slug } = await readCentre(deps, request.params.slug);
    response.json({ c_nonce: await makeNonce(deps, slug) });
  });
  router.post('/centres/:slug/oid4vci/credential', json, async (request, response) => {
    response.set('Cache-Control', 'no-store');
    const { authorization } = request.headers;
    const input = { authorization, body: request.body };
    response.json(await answerCredentialRequest(deps, request.params.slug, input));
  });
  router.post('/centres/:slug/oid4vci/notification', json, async (request, response) => {
    const { authorization } = request.headers;
    const input = { authorization, body: request.body };
    await answerNotification(deps, request.params.slug, input);
    response.status(204).end();
  });
  router.use(renderOAuthError);
  return router;
}
