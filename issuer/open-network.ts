import { isLoopbackOrigin } from '../core/http/loopback.ts';
import { createGuardedFetch, type GuardedFetch } from '../core/net/guarded-fetch.ts';
import type { IssuerConfig } from './config.ts';

const MAX_BYTES = 8 * 1024 * 1024;
const TIMEOUT_MS = 10_000;

/** The issuer's only way out: https, or this machine's own hosts when the issuer is on one itself. */
export function openNetwork(
  config: Pick<IssuerConfig, 'addresses' | 'loopbackOrigins'>,
): GuardedFetch {
  const { loopbackOrigins } = config;
  return createGuardedFetch({
    allowLoopback: isLoopbackOrigin(config.addresses.issuer),
    maxBytes: MAX_BYTES,
    timeoutMs: TIMEOUT_MS,
    ...(loopbackOrigins === undefined ? {} : { loopbackOrigins }),
  });
}
