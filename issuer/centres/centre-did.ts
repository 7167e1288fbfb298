/**
 * The did:web of a centre (did:web 3.1; architecture.md 4.9): the issuer's host, its port percent-encoded, then the
 * path at which the centre's document is served.
 */
export function centreDid(issuerAddress: string, slug: string): string {
  return `did:web:${new URL(issuerAddress).host.replace(':', '%3A')}:centres:${slug}`;
}
