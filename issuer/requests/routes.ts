import express, { Router } from 'express';
import { z } from 'zod';
import { rateLimit } from '../../core/http/rate-limit.ts';
import { parseWith } from '../../schemas/parse.ts';
import { slug } from '../../schemas/text.ts';
import { assertOfficerOf } from '../access/assert-centre.ts';
import { staffOf } from '../access/staff-of.ts';
import { decideRequest, decisionDraftSchema } from './decide-request.ts';
import { listRequests } from './list-requests.ts';
import { readRequest } from './read-request.ts';
import type { RequestDeps } from './request-deps.ts';
import { requestDraftSchema } from './request-draft.ts';
import { submitRequest } from './submit-request.ts';

const listQuery = z.object({ centre: slug });

/** Learners ask for larger awards from their wallets. */
export function publicRequestRoutes(deps: RequestDeps): Router {
  const router = Router();
  const json = express.json({ limit: '2mb' });
  const limit = rateLimit({ points: 20, seconds: 60 });
  router.post('/centres/:slug/requests', limit, json, async (request, response) => {
    const draft = parseWith(requestDraftSchema, request.body, 'The request');
    const accepted = await submitRequest(deps, String(request.params.slug), draft);
    response.status(201).set('Cache-Control', 'no-store').json(accepted);
  });
  router.get('/requests/:secret', async (request, response) => {
    response.set('Cache-Control', 'no-store');
    response.json(await readRequest(deps, request.params.secret));
  });
  return router;
}

/** Officers decide. */
export function requestRoutes(deps: RequestDeps): Router {
  const router = Router();
  router.get('/requests', async (request, response) => {
    const { centre } = parseWith(listQuery, request.query, 'The query');
    assertOfficerOf(staffOf(response), centre);
    response.json(await listRequests(deps, centre));
  });
  router.post('/requests/:id/decision', async (request, response) => {
    const staff = staffOf(response);
    const asked = await deps.store.requests.get(request.params.id);
    assertOfficerOf(staff, asked.centre);
    const draft = parseWith(decisionDraftSchema, request.body, 'The decision');
    response.json(await decideRequest(deps, staff, asked, draft));
  });
  return router;
}
