import { Router } from 'express';
import { z } from 'zod';
import { standingOf } from '../../core/accreditation/standing-of.ts';
import { anyOrigin } from '../../core/http/any-origin.ts';
import { type Clock, localDateIn } from '../../core/time.ts';
import { parseWith } from '../../schemas/parse.ts';
import { did, localDate, slug } from '../../schemas/text.ts';
import type { RegisterStore } from '../../storage/store.ts';
import { createSnapshots } from './create-snapshots.ts';
import type { OperatorIdentity } from './open-operator.ts';
import { readEvents } from './read-events.ts';

export type RegisterDeps = {
  readonly store: RegisterStore;
  readonly clock: Clock;
  readonly operator: OperatorIdentity;
};

const questionSchema = z.object({ did, achievement: slug, at: localDate.optional() });

/** The public face of a register (standards.md 8.8): the signed whole, and the answer to one question. */
export function registerRoutes(deps: RegisterDeps): Router {
  const router = Router();
  const publish = createSnapshots(deps);
  router.use(anyOrigin());
  router.get('/register.jwt', async (_request, response) => {
    const jws = await publish();
    response.set('Cache-Control', 'max-age=60').type('application/jwt').send(jws);
  });
  router.get('/centres/:did/accreditation', async (request, response) => {
    const asked = { ...request.query, did: request.params.did };
    const question = parseWith(questionSchema, asked, 'The question');
    const today = localDateIn(deps.clock(), 'UTC');
    const on = question.at ?? today;
    const events = await readEvents(deps.store);
    const standing = standingOf({
      events,
      centreDid: question.did,
      achievementId: question.achievement,
      on,
      today,
    });
    response.set('Cache-Control', 'max-age=60').json({ on, standing });
  });
  return router;
}
