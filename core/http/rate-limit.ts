import type { Request, RequestHandler } from 'express';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { AppError } from '../errors.ts';
import { networkOf } from './network-of.ts';

export type RateLimitOptions = {
  /** So many requests … */
  readonly points: number;
  /** … in so many seconds. */
  readonly seconds: number;
  /** Who is counted as one; by default the network that the request comes from. */
  readonly keyOf?: (request: Request) => string;
};

/**
 * Refuses whoever asks too often, with the seconds to wait in Retry-After. Counts in the memory of this process.
 * Failed counting is no reason to let everyone in: it surfaces as an error.
 */
export function rateLimit(options: RateLimitOptions): RequestHandler {
  const limiter = new RateLimiterMemory({ points: options.points, duration: options.seconds });
  const keyOf = options.keyOf ?? ((request: Request) => networkOf(request.ip ?? 'unknown'));
  return async (request, response, next) => {
    try {
      await limiter.consume(keyOf(request));
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused;
      const seconds = Math.max(1, Math.ceil(refused.msBeforeNext / 1000));
      response.setHeader('Retry-After', String(seconds));
      throw new AppError(
        'too-many-requests',
        `Too many requests from this address. Try again in ${seconds} seconds.`,
      );
    }
    next();
  };
}
