import { base64url } from 'jose';

/** Encodes bytes as base64url without padding (RFC 4648, 5). */
export function toBase64Url(bytes: Uint8Array): string {
  return base64url.encode(bytes);
}

/** Decodes base64url; throws a TypeError for anything that is not base64url. */
export function fromBase64Url(text: string): Uint8Array {
  return base64url.decode(text);
}
