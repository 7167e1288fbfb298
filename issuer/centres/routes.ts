import { Router } from 'express';
import { parseWith } from '../../schemas/parse.ts';
import { staffOf } from '../access/staff-of.ts';
import type { IssuerDeps } from '../deps.ts';
import { type AdmitCentreDeps, admitCentre } from './admit-centre.ts';
import { centreAdmissionSchema } from './centre-draft.ts';
import { listCentres } from './list-centres.ts';
import { readCentre } from './read-centre.ts';
import { readCentreDocument } from './read-centre-document.ts';

/** What everyone may read of a centre: its facts and its DID document (did:web 3.2). */
export function publicCentreRoutes(deps: Pick<IssuerDeps, 'store'>): Router {
  const router = Router();
  router.get('/centres/:slug/did.json', async (request, response) => {
    const document = await readCentreDocument(deps, request.params.slug);
    response
      .set('Cache-Control', 'max-age=60')
      .type('application/did+json')
      .send(JSON.stringify(document));
  });
  router.get('/centres/:slug', async (request, response) => {
    response.set('Cache-Control', 'max-age=60').json(await readCentre(deps, request.params.slug));
  });
  return router;
}

/** The operator's centres. */
export function centreRoutes(deps: AdmitCentreDeps): Router {
  const router = Router();
  router.get('/centres', async (_request, response) => {
    response.json(await listCentres(deps));
  });
  router.post('/centres', async (request, response) => {
    const draft = parseWith(centreAdmissionSchema, request.body, 'The centre');
    response.status(201).json(await admitCentre(deps, staffOf(response), draft));
  });
  return router;
}
