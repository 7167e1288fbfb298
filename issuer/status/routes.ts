import { Router } from 'express';
import { ListPublisher, type PublishDeps } from './publish-list.ts';

/**
 * GET /status/:list, public. Caches may keep it for 30 seconds: with the 30 seconds of a verifier's own cache a
 * revocation is seen everywhere within a minute.
 */
export function statusRoutes(deps: PublishDeps): Router {
  const publisher = new ListPublisher(deps);
  const router = Router();
  router.get('/status/:list', async (request, response) => {
    const { json, gzipped, etag } = await publisher.publish(request.params.list);
    const isGzipped = request.acceptsEncodings(['gzip']) !== false;
    response.vary('Accept-Encoding');
    response.set({
      'Access-Control-Allow-Origin': '*',
      'Cache-Control': 'public, max-age=30',
      'Content-Type': 'application/vc',
      // Two forms of a document are told apart by their tags (RFC 9110, 8.8.3.3).
      ETag: isGzipped ? etag.replace(/"$/, '-gzip"') : etag,
      ...(isGzipped ? { 'Content-Encoding': 'gzip' } : {}),
    });
    if (request.fresh) response.status(304).end();
    else response.send(isGzipped ? gzipped : Buffer.from(json));
  });
  return router;
}
