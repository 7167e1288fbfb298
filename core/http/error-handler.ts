import type { ErrorRequestHandler, RequestHandler } from 'express';
import { AppError } from '../errors.ts';
import type { Logger } from './logger.ts';
import { renderProblem } from './problem.ts';
import { requestIdOf } from './request-log.ts';

/** About the time in which a cluster chooses another server to write to. */
const RETRY_AFTER_SECONDS = '5';

/** Answers what no route took; stands after all routes. */
export function notFound(): RequestHandler {
  return () => {
    throw new AppError('not-found', 'There is nothing at this address.');
  };
}

/** The one renderer of errors: problem+json for the person, the cause for the log. Stands last. */
export function errorHandler(logger: Logger): ErrorRequestHandler {
  return (error: unknown, _request, response, _next) => {
    const requestId = requestIdOf(response);
    const { status, body } = renderProblem(error, requestId);
    logFailure(logger, error, { requestId, status, reason: body.code });
    // An answer that has begun cannot become another: ending the connection tells the client that it is broken.
    if (response.headersSent) response.destroy();
    else {
      if (body.code === 'store-unavailable') response.set('Retry-After', RETRY_AFTER_SECONDS);
      response
        .status(status)
        .set('Cache-Control', 'no-store')
        .type('application/problem+json')
        .send(JSON.stringify(body));
    }
  };
}

/** Our own faults are logged with their causes; that another server does not answer is its fault, and said in one line. */
function logFailure(
  logger: Logger,
  error: unknown,
  fields: { readonly requestId: string; readonly status: number; readonly reason: string },
): void {
  if (fields.status === 502) logger.warn(fields, 'another server failed');
  else if (fields.status >= 500) logger.error({ ...fields, err: error }, 'request failed');
}
