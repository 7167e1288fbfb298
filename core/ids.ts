import { toBase64Url } from './encoding.ts';

/** A fresh credential identifier, `urn:uuid:` and a version 4 UUID (RFC 9562). */
export function newCredentialId(): string {
  return `urn:uuid:${crypto.randomUUID()}`;
}

/** A fresh identifier for a record that no one outside sees the meaning of. */
export function newRecordId(): string {
  return crypto.randomUUID();
}

/** A fresh secret of `bytes` random bytes (default 32), base64url without padding: unguessable, fit for an address. */
export function newSecret(bytes = 32): string {
  return toBase64Url(crypto.getRandomValues(new Uint8Array(bytes)));
}

/** The SHA-256 of a text, base64url: what a store keeps in place of a secret. */
export async function hashOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return toBase64Url(new Uint8Array(digest));
}
