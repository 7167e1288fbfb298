import { Router } from 'express';
import { achievementSchema } from '../../schemas/achievement/achievement.ts';
import { parseWith } from '../../schemas/parse.ts';
import { staffOf } from '../access/staff-of.ts';
import type { IssuerDeps } from '../deps.ts';
import { listCatalogue } from './list-catalogue.ts';
import { listPathways } from './list-pathways.ts';
import { versionParameter } from './newest-version.ts';
import { readAchievement } from './read-achievement.ts';
import { saveAchievement } from './save-achievement.ts';

/** What everyone may read: achievements, to which credentials point, and the rules of stacking. */
export function publicAchievementRoutes(deps: Pick<IssuerDeps, 'store'>): Router {
  const router = Router();
  router.get('/achievements/:id', async (request, response) => {
    const achievement = await readAchievement(deps, request.params.id);
    response.set('Cache-Control', 'max-age=60').json(achievement);
  });
  router.get('/achievements/:id/v/:version', async (request, response) => {
    const version = parseWith(versionParameter, request.params.version, 'The version');
    const achievement = await readAchievement(deps, request.params.id, version);
    response.set('Cache-Control', 'max-age=86400').json(achievement);
  });
  router.get('/pathways', async (_request, response) => {
    response.set('Cache-Control', 'max-age=60').json(await listPathways(deps));
  });
  return router;
}

/** The catalogue in the console. */
export function achievementRoutes(deps: IssuerDeps): Router {
  const router = Router();
  router.get('/achievements', async (_request, response) => {
    response.json(await listCatalogue(deps, staffOf(response)));
  });
  router.post('/achievements', async (request, response) => {
    const achievement = parseWith(achievementSchema, request.body, 'The achievement');
    const saved = await saveAchievement(deps, staffOf(response).id, achievement);
    response.status(201).json(saved);
  });
  return router;
}
