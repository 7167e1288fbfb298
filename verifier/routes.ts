import { type RequestHandler, Router, text } from 'express';
import { AppError } from '../core/errors.ts';
import { anyOrigin } from '../core/http/any-origin.ts';
import { rateLimit } from '../core/http/rate-limit.ts';
import type { EngineDeps } from './engine/engine-deps.ts';
import { MAX_SIZE } from './engine/intake/read-submission.ts';
import { verifySubmission } from './engine/verify-submission.ts';
import { readVerificationRequest } from './verifications/read-verification-request.ts';

export type VerifierRoutesDeps = {
  readonly engine: EngineDeps;
  readonly walletOrigins: readonly string[];
  readonly test: boolean;
};

const JSON_TYPES = ['application/json', 'application/vc', 'application/vp', 'application/*+json'];

/** What a large body is: an ordinary credential has some ten thousand characters. */
const LARGE = 64 * 1024;

/** Refuses what is too large before it is read, and lets large bodies in less often: they cost the most work. */
function limitLarge(): RequestHandler {
  const seldom = rateLimit({ points: 12, seconds: 60 });
  return (request, response, next) => {
    const stated = request.headers['content-length'];
    const length = stated === undefined ? Number.POSITIVE_INFINITY : Number(stated);
    if (stated !== undefined && length > MAX_SIZE) {
      throw new AppError('too-large', 'The body is larger than 10 MB, which is the most accepted.');
    }
    return length > LARGE ? seldom(request, response, next) : next();
  };
}

/** What the verifier itself answers: its face's configuration, and verifications for machines. */
export function verifierRoutes(deps: VerifierRoutesDeps): Router {
  const router = Router();

  router.get('/api/config', (_request, response) => {
    const { walletOrigins, test } = deps;
    response.set('Cache-Control', 'no-cache').json({ walletOrigins, test });
  });

  router.use('/verify', anyOrigin(['POST']));
  router.post(
    '/verify',
    rateLimit({ points: 120, seconds: 60 }),
    limitLarge(),
    text({ type: JSON_TYPES, limit: MAX_SIZE }),
    async (request, response) => {
      const submission = readVerificationRequest(request.body);
      const report = await verifySubmission(submission, deps.engine);
      response.set('Cache-Control', 'no-store').json(report);
    },
  );
  return router;
}
