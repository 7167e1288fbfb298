import { toBase64Url } from '../../../core/encoding.ts';
import type { SharePayload } from '../../../schemas/share/share.ts';

/** A share sealed for the server, and the key that only the link carries. */
export type SealedShare = { readonly ciphertext: string; readonly key: string };

/**
 * Encrypts what is shared under a fresh AES-256-GCM key. The share's id is authenticated with it, so that the server
 * cannot serve one share in another's place.
 */
export async function sealShare(id: string, payload: SharePayload): Promise<SealedShare> {
  const secret = crypto.getRandomValues(new Uint8Array(32));
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const key = await crypto.subtle.importKey('raw', secret, 'AES-GCM', false, ['encrypt']);
  const sealed = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(id) },
    key,
    new TextEncoder().encode(JSON.stringify(payload)),
  );
  const bytes = new Uint8Array(iv.length + sealed.byteLength);
  bytes.set(iv);
  bytes.set(new Uint8Array(sealed), iv.length);
  return { ciphertext: toBase64Url(bytes), key: toBase64Url(secret) };
}
