import express, { type Express } from 'express';
import { errorHandler, notFound } from '../../core/http/error-handler.ts';
import type { Logger } from '../../core/http/logger.ts';
import { isLoopbackOrigin } from '../../core/http/loopback.ts';
import {
  type PublicDocumentsDeps,
  publicDocumentsRoutes,
} from '../../core/http/public-documents-routes.ts';
import { requestLog } from '../../core/http/request-log.ts';
import { securityHeaders } from '../../core/http/security-headers.ts';
import { serveFace } from '../../core/http/serve-face.ts';
import type { Clock } from '../../core/time.ts';
import type { WalletStore } from '../../storage/store.ts';
import type { WalletConfig } from './config.ts';
import { walletRoutes } from './routes.ts';

export type WalletServerDeps = {
  readonly config: Pick<WalletConfig, 'addresses' | 'faces' | 'loopbackOrigins'>;
  readonly store: WalletStore;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly publicDocuments: PublicDocumentsDeps;
};

/** A wallet receives from any issuer directly, so that its own server learns nothing: any https host, and this machine in a test. */
function reachable(test: boolean): readonly string[] {
  const local = ['http://localhost:*', 'http://*.localhost:*', 'http://127.0.0.1:*'];
  return test ? ['https:', ...local] : ['https:'];
}

/** The wallet's server: ciphertext of shares, public documents for its face, and the face. */
export function createWalletApp(deps: WalletServerDeps): Express {
  const { addresses, faces, loopbackOrigins: moved } = deps.config;
  const { wallet: origin, verifier: verifierUrl } = addresses;
  const test = isLoopbackOrigin(origin);
  const app = express();
  app.disable('x-powered-by');
  // A reverse proxy on this machine may tell for whom it asks; no one else may.
  app.set('trust proxy', 'loopback');
  app.use(requestLog(deps.logger));
  app.use(securityHeaders({ origin, connect: reachable(test), wasm: true, camera: true }));
  const { store, clock } = deps;
  const about = { verifierUrl, test, ...(test && moved !== undefined ? { moved } : {}) };
  app.use(walletRoutes({ store, clock, ...about }));
  app.use(publicDocumentsRoutes(deps.publicDocuments));
  app.use(
    serveFace({
      face: 'wallet-web/app',
      base: '/',
      ...(faces === undefined ? {} : { root: faces }),
    }),
  );
  app.use(notFound());
  app.use(errorHandler(deps.logger));
  return app;
}
