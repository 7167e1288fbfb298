import type { RequestHandler, Response } from 'express';
import { newRecordId } from '../ids.ts';
import type { Logger } from './logger.ts';

/** The id of the request that is being answered; it stands in the log and in every problem. */
export function requestIdOf(response: Response): string {
  const id: unknown = response.locals.requestId;
  return typeof id === 'string' ? id : 'unknown';
}

/**
 * Gives every request an id and writes one line when it is answered: method, pattern of the route,
 * status, milliseconds. The address itself is not written, because it can hold an id or a secret.
 */
export function requestLog(logger: Logger): RequestHandler {
  return (request, response, next) => {
    const requestId = newRecordId();
    const started = process.hrtime.bigint();
    response.locals.requestId = requestId;
    response.setHeader('X-Request-Id', requestId);
    response.once('close', () => {
      const route: unknown = request.route;
      const pattern =
        typeof route === 'object' && route !== null && 'path' in route ? String(route.path) : '';
      const ms = Number((process.hrtime.bigint() - started) / 1_000_000n);
      logger.info({ requestId, method: request.method, pattern, status: response.statusCode, ms });
    });
    next();
  };
}
