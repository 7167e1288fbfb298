import { type Request, type Response, Router } from 'express';
import { z } from 'zod';
import { AppError } from '../../core/errors.ts';
import type { AwardRecord } from '../../schemas/award/award-record.ts';
import { parseWith } from '../../schemas/parse.ts';
import { slug, text } from '../../schemas/text.ts';
import { assertOfficerOf } from '../access/assert-centre.ts';
import { staffOf } from '../access/staff-of.ts';
import { recordAudit } from '../audit/record-audit.ts';
import type { IssuerDeps } from '../deps.ts';
import { listAwards } from './list-awards.ts';
import { revokeAward } from './revoke-award.ts';
import { reinstateAward, suspendAward } from './suspend-award.ts';
import { viewAward } from './view-award.ts';

const listQuery = z.object({
  centre: slug,
  state: z.enum(['in-force', 'revoked', 'suspended']).optional(),
  delivery: z.enum(['none', 'unclaimed', 'claimed']).optional(),
  q: z.string().max(300).optional(),
  after: z.string().max(300).optional(),
  limit: z.coerce.number().int().min(1).max(500).optional(),
});
const reasonBody = z.strictObject({ reason: text(1000) });

async function ownAward(deps: IssuerDeps, request: Request, response: Response) {
  const award = await deps.store.awards.get(String(request.params.id));
  assertOfficerOf(staffOf(response), award.centre);
  return award;
}

async function note(deps: IssuerDeps, response: Response, action: string, award: AwardRecord) {
  const detail = { centre: award.centre, achievement: award.achievement.id };
  await recordAudit(deps, { actor: staffOf(response).id, action, subject: award.id, detail });
}

async function readCredential(deps: IssuerDeps, award: AwardRecord): Promise<unknown> {
  const kept = await deps.store.credentials.find(award.id);
  if (kept === undefined) {
    throw new AppError('not-found', 'This award is not signed yet. Try again in a moment.');
  }
  return JSON.parse(kept.json);
}

/** The awards of a centre for the console: find, read, revoke, suspend, reinstate. */
export function awardRoutes(deps: IssuerDeps): Router {
  const router = Router();
  router.get('/awards', async (request, response) => {
    const query = parseWith(listQuery, request.query, 'The request');
    assertOfficerOf(staffOf(response), query.centre);
    const { awards, ...rest } = await listAwards(deps.store, query);
    const views = await Promise.all(awards.map((award) => viewAward(deps, award)));
    response.json({ awards: views, ...rest });
  });
  router.get('/awards/:id', async (request, response) => {
    const award = await ownAward(deps, request, response);
    const view = await viewAward(deps, award);
    response.json({ ...view, credential: await readCredential(deps, award) });
  });
  router.post('/awards/:id/revoke', async (request, response) => {
    const { id } = await ownAward(deps, request, response);
    const { reason } = parseWith(reasonBody, request.body, 'The request');
    const award = await revokeAward(deps, { award: id, reason, by: staffOf(response).id });
    await note(deps, response, 'award-revoked', award);
    response.json(await viewAward(deps, award));
  });
  router.post('/awards/:id/suspend', async (request, response) => {
    const { id } = await ownAward(deps, request, response);
    const { reason } = parseWith(reasonBody, request.body, 'The request');
    const award = await suspendAward(deps, { award: id, reason, by: staffOf(response).id });
    await note(deps, response, 'award-suspended', award);
    response.json(await viewAward(deps, award));
  });
  router.post('/awards/:id/reinstate', async (request, response) => {
    const { id } = await ownAward(deps, request, response);
    const award = await reinstateAward(deps.store, id);
    await note(deps, response, 'award-reinstated', award);
    response.json(await viewAward(deps, award));
  });
  return router;
}
