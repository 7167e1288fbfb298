import { sha256 } from '../canonical/sha256.ts';

/**
 * The salted hash of an e-mail address for an Open Badges IdentityObject: `sha256$` and hex of SHA-256(address + salt).
 * The address is lower-cased first, so that the same mailbox always matches (OB 3.0, IdentityObject).
 */
export function hashEmail(email: string, salt: string): string {
  return `sha256$${sha256(email.toLowerCase() + salt)}`;
}
