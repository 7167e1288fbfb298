import type { RequestHandler } from 'express';

/**
 * Opens addresses to pages of any origin (CORS): for public documents and for protocols that other
 * parties' wallets speak. Answers preflight requests itself. Cookies never count here.
 */
export function anyOrigin(methods: readonly string[] = ['GET', 'HEAD']): RequestHandler {
  return (request, response, next) => {
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('Access-Control-Expose-Headers', 'ETag, Retry-After, X-Request-Id');
    if (request.method !== 'OPTIONS') return next();
    response.setHeader('Access-Control-Allow-Methods', methods.join(', '));
    response.setHeader('Access-Control-Allow-Headers', 'Authorization, Content-Type, DPoP');
    response.setHeader('Access-Control-Max-Age', '600');
    response.status(204).end();
  };
}
