/** The address of a well-known document: the name stands between host and path (RFC 8615, OpenID4VCI 1.0, 12.2.2). */
export function wellKnown(identifier: string, name: string): string {
  const url = new URL(identifier);
  const path = url.pathname === '/' ? '' : url.pathname;
  return `${url.origin}/.well-known/${name}${path}`;
}
