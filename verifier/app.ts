import express, { type Express } from 'express';
import type { ResolveDid } from '../core/dids/did-resolution.ts';
import { errorHandler, notFound } from '../core/http/error-handler.ts';
import type { Logger } from '../core/http/logger.ts';
import { isLoopbackOrigin } from '../core/http/loopback.ts';
import { publicDocumentsRoutes } from '../core/http/public-documents-routes.ts';
import type { ReadRegister } from '../core/http/register-document.ts';
import { requestLog } from '../core/http/request-log.ts';
import { securityHeaders } from '../core/http/security-headers.ts';
import { serveFace } from '../core/http/serve-face.ts';
import type { PublicDocuments } from '../core/net/public-documents.ts';
import type { VerifierConfig } from './config.ts';
import type { EngineDeps } from './engine/engine-deps.ts';
import { verifierRoutes } from './routes.ts';

export type VerifierAppDeps = {
  readonly config: VerifierConfig;
  readonly documents: PublicDocuments;
  readonly resolve: ResolveDid;
  readonly registerDocument: ReadRegister;
  readonly engine: EngineDeps;
  readonly logger: Logger;
};

/** The verifier's program: the employer's page, the public documents it asks for, and `POST /verify` for machines. */
export function createVerifierApp(deps: VerifierAppDeps): Express {
  const { config, documents, engine, logger } = deps;
  const { verifier, wallet } = config.addresses;
  const app = express();
  app.disable('x-powered-by');
  // A reverse proxy on this machine may tell for whom it asks; no one else may.
  app.set('trust proxy', 'loopback');
  app.use(requestLog(logger));
  app.use(securityHeaders({ origin: verifier, connect: [wallet], wasm: true, camera: true }));
  app.use(verifierRoutes({ engine, walletOrigins: [wallet], test: isLoopbackOrigin(verifier) }));
  app.use(
    publicDocumentsRoutes({
      read: documents.read,
      resolve: deps.resolve,
      register: deps.registerDocument,
      operator: config.register.operator,
      clock: engine.now,
    }),
  );
  app.use(
    serveFace({
      face: 'verifier/page',
      base: '/',
      ...(config.faces === undefined ? {} : { root: config.faces }),
    }),
  );
  app.use(notFound());
  app.use(errorHandler(logger));
  return app;
}
