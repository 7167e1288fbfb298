import type { IncomingHttpHeaders } from 'node:http';
import type { AccessDeps } from './access-deps.ts';

const NAME = 'skillseal-console';
export const SESSION_SECONDS = 12 * 60 * 60;

/** The session's secret in the headers of a request, or undefined. */
export function readSessionCookie(headers: IncomingHttpHeaders): string | undefined {
  for (const pair of (headers.cookie ?? '').split(';')) {
    const [name, value] = pair.trim().split('=');
    if (name === NAME && value !== undefined && /^[A-Za-z0-9_-]{43}$/.test(value)) return value;
  }
  return undefined;
}

/** The Set-Cookie header that hands a session to the browser, or with no secret takes it away. Scripts cannot read it. */
export function sessionCookie(deps: Pick<AccessDeps, 'addresses'>, secret?: string): string {
  const secure = deps.addresses.issuer.startsWith('https:') ? '; Secure' : '';
  const age = secret === undefined ? 0 : SESSION_SECONDS;
  return `${NAME}=${secret ?? ''}; Max-Age=${age}; Path=/console; HttpOnly; SameSite=Strict${secure}`;
}
