import { type Request, Router } from 'express';
import type { ResolveDid } from '../dids/did-resolution.ts';
import { AppError } from '../errors.ts';
import { type Clock, toDateTimeStamp } from '../time.ts';
import { rateLimit } from './rate-limit.ts';
import type { ReadRegister } from './register-document.ts';

/** The part of core/net's public documents that is needed here. */
export type ReadPublicDocument = (
  kind: 'status-list' | 'schema' | 'pathways',
  url: string,
) => Promise<{ readonly json: unknown; readonly fetchedAt: Date }>;

export type PublicDocumentsDeps = {
  readonly read: ReadPublicDocument;
  readonly resolve: ResolveDid;
  readonly register: ReadRegister;
  /** The DID of the register's operator that this installation trusts. */
  readonly operator: string;
  readonly clock: Clock;
};

const MAX_ADDRESS = 2000;

function parameter(request: Request, name: string): string {
  const value = request.query[name];
  if (typeof value === 'string' && value !== '' && value.length <= MAX_ADDRESS) return value;
  throw new AppError(
    'invalid-input',
    `Give one ${name} of at most ${MAX_ADDRESS} characters in the address: ?${name}=…`,
  );
}

function originOf(text: string): string {
  const origin = URL.canParse(text) ? new URL(text).origin : 'null';
  if (origin === text) return origin;
  throw new AppError(
    'invalid-input',
    'The issuer must be an origin, such as https://centre.example, without a path.',
  );
}

/**
 * The only things that a face asks its server for while it verifies: public documents, fetched under
 * guard and served again (architecture.md 4.10). The credential itself stays in the browser.
 */
export function publicDocumentsRoutes(deps: PublicDocumentsDeps): Router {
  const router = Router();
  router.use(['/api/documents', '/api/register'], rateLimit({ points: 600, seconds: 60 }));

  router.get('/api/documents/did', async (request, response) => {
    const resolution = await deps.resolve(parameter(request, 'did'));
    response
      .set('Cache-Control', 'no-store')
      .json(
        resolution.kind === 'found'
          ? { document: resolution.document, fetchedAt: toDateTimeStamp(deps.clock()) }
          : { failed: resolution.reason, detail: resolution.detail },
      );
  });

  for (const kind of ['status-list', 'schema'] as const)
    router.get(`/api/documents/${kind}`, async (request, response) => {
      response
        .set('Cache-Control', 'no-store')
        .json(toBody(await deps.read(kind, parameter(request, 'url'))));
    });

  router.get('/api/documents/pathways', async (request, response) => {
    const issuer = originOf(parameter(request, 'issuer'));
    const pathways = await deps.read('pathways', `${issuer}/pathways`);
    response.set('Cache-Control', 'no-store').json(toBody(pathways));
  });

  router.get('/api/register', async (_request, response) => {
    const document = await deps.register();
    response.set('Cache-Control', 'no-store').json({ ...document, operator: deps.operator });
  });
  return router;
}

function toBody(read: { readonly json: unknown; readonly fetchedAt: Date }): object {
  return { json: read.json, fetchedAt: toDateTimeStamp(read.fetchedAt) };
}
