import express, { type Express } from 'express';
import { type RegisterDeps, registerRoutes } from './routes.ts';

/** The register as an application of its own: mounted by the issuer under /register, or run by a sector body. */
export function createRegisterApp(deps: RegisterDeps): Express {
  const app = express();
  app.disable('x-powered-by');
  app.use(registerRoutes(deps));
  return app;
}
