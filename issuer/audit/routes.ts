import { Router } from 'express';
import { z } from 'zod';
import { parseWith } from '../../schemas/parse.ts';
import type { IssuerDeps } from '../deps.ts';
import { listAudit } from './list-audit.ts';

const querySchema = z.object({ after: z.string().max(100).optional() });

/** The audit log for the console. */
export function auditRoutes(deps: IssuerDeps): Router {
  const router = Router();
  router.get('/audit', async (request, response) => {
    const { after } = parseWith(querySchema, request.query, 'The query');
    response.json(await listAudit(deps, after));
  });
  return router;
}
