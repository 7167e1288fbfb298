import type { RequestHandler } from 'express';
import helmet from 'helmet';
import { isLoopbackOrigin } from './loopback.ts';

export type SecurityOptions = {
  /** The public address of this program. */
  readonly origin: string;
  /** Whom the face may ask, apart from its own server: origins or schemes of a CSP. */
  readonly connect: readonly string[];
  /** The face runs WebAssembly (the reader of QR codes). */
  readonly wasm?: boolean;
  readonly camera?: boolean;
};

/**
 * The headers of every answer: a strict content security policy without any inline script or style,
 * no referrer, no framing, no powers that the face does not use. HSTS and the upgrade of requests are
 * left out where they would break plain http on a loopback host.
 */
export function securityHeaders(options: SecurityOptions): RequestHandler {
  const isHttps = options.origin.startsWith('https:');
  const isUpgraded = isHttps && !isLoopbackOrigin(options.origin);
  const protect = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'", ...(options.wasm === true ? ["'wasm-unsafe-eval'"] : [])],
        styleSrc: ["'self'"],
        fontSrc: ["'self'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        mediaSrc: ["'self'", 'blob:'],
        connectSrc: ["'self'", ...options.connect],
        workerSrc: ["'self'"],
        manifestSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        upgradeInsecureRequests: isUpgraded ? [] : null,
      },
    },
    referrerPolicy: { policy: 'no-referrer' },
    strictTransportSecurity: isUpgraded ? { maxAge: 31_536_000 } : false,
    xFrameOptions: { action: 'deny' },
  });
  const camera = options.camera === true ? '(self)' : '()';
  const permissions = `camera=${camera}, microphone=(), geolocation=(), payment=(), usb=()`;
  return (request, response, next) => {
    response.setHeader('Permissions-Policy', permissions);
    protect(request, response, next);
  };
}
