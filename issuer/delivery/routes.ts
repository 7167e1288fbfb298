import { Router } from 'express';
import { z } from 'zod';
import { parseWith } from '../../schemas/parse.ts';
import { email, slug, text } from '../../schemas/text.ts';
import { assertOfficerOf } from '../access/assert-centre.ts';
import { staffOf } from '../access/staff-of.ts';
import type { DeliveryDeps } from './delivery-deps.ts';
import { listOutbox } from './list-outbox.ts';
import { printOffers } from './print-offers.ts';
import { sendOffer } from './send-offer.ts';

const offerBody = z.strictObject({ email: email.nullable().optional() });
const printQuery = z.object({ batch: text(100) });
const outboxQuery = z.object({ centre: slug, after: z.string().max(100).optional() });

/** Offers and the outbox in the console. */
export function deliveryRoutes(deps: DeliveryDeps): Router {
  const router = Router();
  router.post('/awards/:id/offer', async (request, response) => {
    const staff = staffOf(response);
    const award = await deps.store.awards.get(request.params.id);
    assertOfficerOf(staff, award.centre);
    const { email: to } = parseWith(offerBody, request.body ?? {}, 'The request');
    response.status(201).json(await sendOffer(deps, staff, { award: award.id, email: to }));
  });
  router.get('/offers/print', async (request, response) => {
    const query = parseWith(printQuery, request.query, 'The request');
    const batch = await deps.store.batches.get(query.batch);
    assertOfficerOf(staffOf(response), batch.centre);
    response.json(await printOffers(deps, batch));
  });
  router.get('/outbox', async (request, response) => {
    const { centre, after } = parseWith(outboxQuery, request.query, 'The request');
    assertOfficerOf(staffOf(response), centre);
    response.json(await listOutbox(deps, centre, after));
  });
  return router;
}
