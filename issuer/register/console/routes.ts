import { Router } from 'express';
import { staffOf } from '../../access/staff-of.ts';
import { type ChangeRegisterDeps, changeRegister, ownRegister } from '../change-register.ts';
import { parseRegisterDraft } from '../parse-register-draft.ts';

/** The register for its operator: reading, granting and withdrawing. */
export function registerConsoleRoutes(deps: ChangeRegisterDeps): Router {
  const router = Router();
  router.get('/register', async (_request, response) => {
    const { operator, events } = ownRegister(deps);
    response.json({ events: await events(), operator: operator.did, name: operator.name });
  });
  router.post('/register/events', async (request, response) => {
    const draft = parseRegisterDraft(request.body);
    response.status(201).json(await changeRegister(deps, staffOf(response), draft));
  });
  return router;
}
