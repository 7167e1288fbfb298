import type { Addresses } from './deps.ts';

/** The issuer's address as it stands in identities, credentials and status lists; it never changes. */
export function documentsAddress(addresses: Addresses): string {
  return addresses.documents ?? addresses.issuer;
}
