import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { RequestHandler } from 'express';

const TYPES: Readonly<Record<string, string>> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
  wasm: 'application/wasm',
};
const ENDINGS = { br: '.br', gzip: '.gz' } as const;

/**
 * Lets the static files of a folder be answered by the copy that the build compressed, where there is one and the
 * browser reads it. For public files alone: nothing is compressed together with what someone else sent.
 */
export function chooseCompressed(folder: string): RequestHandler {
  return (request, response, next) => {
    const ending = /^\/[\w-][\w.-]*\.(js|css|svg|wasm)$/.exec(request.path)?.[1] ?? '';
    const type = TYPES[ending];
    if (type === undefined) return next();
    response.vary('Accept-Encoding');
    // Browsers name all that they read with the same weight, so the order is ours.
    const encoding = (['br', 'gzip'] as const).find((one) => request.acceptsEncodings([one]));
    if (encoding === undefined) return next();
    const copy = `${request.path}${ENDINGS[encoding]}`;
    if (!existsSync(join(folder, copy))) return next();
    response.set({ 'Content-Encoding': encoding, 'Content-Type': type });
    request.url = copy;
    next();
  };
}
