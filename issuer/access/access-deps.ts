import type { IncomingHttpHeaders } from 'node:http';
import type { IssuerDeps } from '../deps.ts';

/** What signing in needs from outside. */
export type AccessDeps = Pick<IssuerDeps, 'store' | 'clock' | 'addresses' | 'test'>;

/** A request to the console as far as access depends on it; `path` is below the console's base. */
export type ConsoleRequest = {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
};
