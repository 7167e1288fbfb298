import express, { Router } from 'express';
import { anyOrigin } from '../core/http/any-origin.ts';
import { notFound } from '../core/http/error-handler.ts';
import { rateLimit } from '../core/http/rate-limit.ts';
import { authorise } from './access/authorise.ts';
import { accessRoutes } from './access/routes.ts';
import { achievementRoutes, publicAchievementRoutes } from './achievements/routes.ts';
import type { IssuerAppDeps } from './app-deps.ts';
import { auditRoutes } from './audit/routes.ts';
import { batchRoutes } from './batches/routes.ts';
import { centreRoutes, publicCentreRoutes } from './centres/routes.ts';
import { awardRoutes } from './credentials/routes.ts';
import { oid4vciRoutes } from './delivery/oid4vci/routes.ts';
import { deliveryRoutes } from './delivery/routes.ts';
import { loadSample } from './load-sample.ts';
import { registerConsoleRoutes } from './register/console/routes.ts';
import { publicRequestRoutes, requestRoutes } from './requests/routes.ts';
import { statusRoutes } from './status/routes.ts';

/** What anyone may read from any origin: public documents and the protocol of wallets. */
export function publicRoutes(deps: IssuerAppDeps): Router {
  const router = Router();
  router.use(
    ['/centres', '/achievements', '/pathways', '/status', '/offers', '/requests', '/.well-known'],
    anyOrigin(['GET', 'HEAD', 'POST']),
    rateLimit({ points: 3000, seconds: 60 }),
  );
  router.use(publicCentreRoutes(deps));
  router.use(publicAchievementRoutes(deps));
  router.use(statusRoutes(deps));
  router.use(oid4vciRoutes(deps));
  router.use(publicRequestRoutes(deps));
  return router;
}

/** Everything below /console/api: the guard first, then the routes that its table names. */
export function consoleRoutes(deps: IssuerAppDeps): Router {
  const router = Router();
  const withRegister = { ...deps, registerWriter: deps.mountedRegister?.writer };
  router.use(async (request, response, next) => {
    response.setHeader('Cache-Control', 'no-store');
    const { method, path, headers } = request;
    const staff = await authorise(deps, { method, path, headers });
    if (staff !== undefined) response.locals.staff = staff;
    next();
  });
  router.use(express.json({ limit: '1mb' }));
  router.use(accessRoutes(deps));
  router.use(centreRoutes(withRegister));
  router.use(registerConsoleRoutes(withRegister));
  router.use(achievementRoutes(deps));
  router.use(auditRoutes(deps));
  router.use(batchRoutes(deps));
  router.use(awardRoutes(deps));
  router.use(deliveryRoutes(deps));
  router.use(requestRoutes(deps));
  router.post('/sample', async (_request, response) => {
    const registerStore = deps.mountedRegister?.store;
    const loaded = await loadSample({ ...deps, registerStore }, { staff: false });
    response.json({ loaded: loaded.kind === 'loaded' });
  });
  router.use(notFound());
  return router;
}
