import { AppError } from '../errors.ts';

const HOST = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)*[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/i;

function refuse(did: string, why: string): AppError {
  return new AppError('invalid-input', `${did} is not a did:web identifier: ${why}.`);
}

function decodePart(part: string, did: string): string {
  try {
    return decodeURIComponent(part);
  } catch (error) {
    if (error instanceof URIError) throw refuse(did, 'its percent-encoding is broken');
    throw error;
  }
}

/** Whether a host name means this very machine (RFC 6761, 6.3). */
export function isLoopbackHost(host: string): boolean {
  const name = host.toLowerCase();
  return name === 'localhost' || name.endsWith('.localhost') || name === '127.0.0.1';
}

/**
 * The address at which the document of a did:web lies (did:web 3.2): https, or http for loopback hosts alone.
 *
 * @throws AppError `invalid-input` for anything that is not a well-formed did:web with a host name
 */
export function didWebUrl(did: string): string {
  const [scheme, method, authority, ...path] = did.split(':');
  if (scheme !== 'did' || method !== 'web' || authority === undefined) {
    throw refuse(did, 'it does not begin with did:web and a host');
  }
  const [host = '', port, ...rest] = decodePart(authority, did).split(':');
  const isLoopback = isLoopbackHost(host);
  if (!HOST.test(host) || rest.length > 0) throw refuse(did, 'its host is not a name');
  if (/^[0-9.]+$/.test(host) && !isLoopback) throw refuse(did, 'its host is an address');
  if (port !== undefined && !/^[1-9][0-9]{0,4}$/.test(port)) throw refuse(did, 'its port is wrong');
  const segments = path.map((part) => decodePart(part, did));
  if (segments.some((part) => part === '' || part === '.' || part === '..' || part.includes('/'))) {
    throw refuse(did, 'its path is wrong');
  }
  const origin = `${isLoopback ? 'http' : 'https'}://${host}${port === undefined ? '' : `:${port}`}`;
  const folder =
    segments.length === 0 ? '/.well-known' : `/${segments.map(encodeURIComponent).join('/')}`;
  return `${origin}${folder}/did.json`;
}
