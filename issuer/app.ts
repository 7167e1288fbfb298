import express, { type Express } from 'express';
import { errorHandler, notFound } from '../core/http/error-handler.ts';
import { requestLog } from '../core/http/request-log.ts';
import { securityHeaders } from '../core/http/security-headers.ts';
import { serveFace } from '../core/http/serve-face.ts';
import type { IssuerAppDeps } from './app-deps.ts';
import { createRegisterApp } from './register/app.ts';
import { consoleRoutes, publicRoutes } from './routes.ts';

function faceOf(deps: IssuerAppDeps) {
  const face = { face: 'issuer/console', base: '/console' } as const;
  return serveFace(deps.faces === undefined ? face : { ...face, root: deps.faces });
}

/** The issuer's application: public documents, the register it keeps, the console and its page. Opens nothing itself. */
export function createIssuerApp(deps: IssuerAppDeps): Express {
  const app = express();
  app.disable('x-powered-by');
  // Behind a reverse proxy on this machine the rate limits count the asker, not the proxy.
  app.set('trust proxy', 'loopback');
  app.use(requestLog(deps.logger));
  app.use(securityHeaders({ origin: deps.addresses.issuer, connect: [] }));
  if (deps.mountedRegister !== undefined) {
    const { store, writer } = deps.mountedRegister;
    const { clock } = deps;
    app.use('/register', createRegisterApp({ store, clock, operator: writer.operator }));
  }
  app.use('/console/api', consoleRoutes(deps));
  app.use(publicRoutes(deps));
  app.get('/', (_request, response) => response.redirect('/console'));
  app.use(faceOf(deps));
  app.use(notFound());
  app.use(errorHandler(deps.logger));
  return app;
}
