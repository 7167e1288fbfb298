import { lookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { isLoopbackHost } from '../dids/did-web.ts';
import { AppError } from '../errors.ts';
import { isPublicAddress } from './check-address.ts';

export type ResolvedAddress = { readonly address: string; readonly family: number };
export type ResolveHost = (host: string) => Promise<readonly ResolvedAddress[]>;

/** Asks the system's resolver for all addresses of a name. */
export const resolveHost: ResolveHost = (host) =>
  new Promise((resolve, reject) => {
    lookup(host, { all: true }, (error, addresses) => {
      if (error === null) resolve(addresses);
      else reject(error);
    });
  });

async function guard(
  host: string,
  allowLoopback: boolean,
  resolve: ResolveHost,
): Promise<readonly ResolvedAddress[]> {
  // Names under localhost are this machine whatever a name server says (RFC 6761, 6.3).
  if (isLoopbackHost(host) && allowLoopback) return [{ address: '127.0.0.1', family: 4 }];
  const addresses = await resolve(host);
  if (addresses.length === 0 || !addresses.every(({ address }) => isPublicAddress(address))) {
    throw new AppError(
      'address-not-allowed',
      `The host ${host} is not asked: it does not lie in the public internet.`,
    );
  }
  return addresses;
}

/**
 * The look-up that a socket uses when it connects, so that the address that was checked is the one connected to
 * and a name cannot change its meaning in between.
 */
export function createGuardedLookup(
  allowLoopback: boolean,
  resolve: ResolveHost = resolveHost,
): LookupFunction {
  return (host, options, callback) => {
    guard(host, allowLoopback, resolve).then(
      (addresses) => {
        const [first] = addresses;
        if (options.all === true) callback(null, [...addresses]);
        else callback(null, first?.address ?? '', first?.family);
      },
      (error: unknown) => {
        callback(error instanceof Error ? error : new Error('look-up failed'), '', 0);
      },
    );
  };
}
