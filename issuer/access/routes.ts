import { type Request, type Response, Router } from 'express';
import { z } from 'zod';
import { rateLimit } from '../../core/http/rate-limit.ts';
import { parseWith } from '../../schemas/parse.ts';
import { text } from '../../schemas/text.ts';
import type { AccessDeps } from './access-deps.ts';
import { addStaff, staffDraftSchema } from './add-staff.ts';
import { authenticationResponseSchema } from './authentication-response.ts';
import { consoleOrigin } from './console-origin.ts';
import { describeMe } from './describe-me.ts';
import { describeService } from './describe-service.ts';
import { enrolSample } from './enrol-sample.ts';
import { enrolStaff, type SignedIn } from './enrol-staff.ts';
import { offerEnrolment } from './offer-enrolment.ts';
import { offerSignIn } from './offer-sign-in.ts';
import { registrationResponseSchema } from './registration-response.ts';
import { renewLink } from './renew-link.ts';
import { readSessionCookie, sessionCookie } from './session-cookie.ts';
import { signIn } from './sign-in.ts';
import { signOut } from './sign-out.ts';
import { staffOf } from './staff-of.ts';

const token = text(200);
const challengeId = text(100);
const enrolOptions = z.strictObject({ token, name: text(200).optional() });
const enrolAnswer = z.strictObject({ token, challengeId, response: registrationResponseSchema });
const enrolToken = z.strictObject({ token });
const signInAnswer = z.strictObject({ challengeId, response: authenticationResponseSchema });

/** Joining, signing in and out, and the staff list of the console. */
export function accessRoutes(deps: AccessDeps & { readonly version: string }): Router {
  const router = Router();
  const at = (request: Request) => consoleOrigin(deps, request.headers.host);
  const greet = (response: Response, { staff, secret }: SignedIn): void => {
    response.setHeader('Set-Cookie', sessionCookie(deps, secret));
    response.json({ staff });
  };
  router.use(['/enrol', '/sign-in'], rateLimit({ points: 60, seconds: 60 }));

  router.get('/state', async (_request, response) => {
    response.json(await describeService(deps));
  });
  router.post('/enrol/options', async (request, response) => {
    const input = parseWith(enrolOptions, request.body, 'The request');
    response.json(await offerEnrolment(deps, at(request), input));
  });
  router.post('/enrol/verify', async (request, response) => {
    const input = parseWith(enrolAnswer, request.body, 'The answer of the browser');
    greet(response, await enrolStaff(deps, at(request), input));
  });
  router.post('/enrol/sample', async (request, response) => {
    const input = parseWith(enrolToken, request.body, 'The request');
    greet(response, await enrolSample(deps, input.token));
  });
  router.post('/sign-in/options', async (request, response) => {
    response.json(await offerSignIn(deps, at(request)));
  });
  router.post('/sign-in/verify', async (request, response) => {
    const input = parseWith(signInAnswer, request.body, 'The answer of the browser');
    greet(response, await signIn(deps, at(request), input));
  });
  router.post('/sign-out', async (request, response) => {
    await signOut(deps, readSessionCookie(request.headers));
    response.setHeader('Set-Cookie', sessionCookie(deps));
    response.status(204).end();
  });
  router.get('/me', async (_request, response) => {
    response.json(await describeMe(deps, staffOf(response)));
  });
  router.get('/staff', async (_request, response) => {
    response.json(await deps.store.staff.list({ limit: 1000 }));
  });
  router.post('/staff', async (request, response) => {
    const draft = parseWith(staffDraftSchema, request.body, 'The member of staff');
    response.status(201).json(await addStaff(deps, staffOf(response), draft));
  });
  router.post('/staff/:id/link', async (request, response) => {
    response.json({ link: await renewLink(deps, staffOf(response), request.params.id) });
  });
  return router;
}
