import { decodeBitstring } from './bitstring.ts';

const MAX_LISTS = 32;
const MAX_CHARACTERS = 64 * 1024;
const MAX_BYTES = 256 * 1024;
const kept = new Map<string, Uint8Array>();

/**
 * Decodes a status list and keeps the bits: a verifier meets the same list with every credential of a centre, and
 * unpacking takes longer than verifying. What is kept is bounded in number and size; the bits must not be changed.
 *
 * @throws AppError `document-malformed` | `document-too-large`
 */
export async function decodeKept(encoded: string): Promise<Uint8Array> {
  const known = kept.get(encoded);
  if (known !== undefined) return known;
  const bytes = await decodeBitstring(encoded);
  if (encoded.length > MAX_CHARACTERS || bytes.length > MAX_BYTES) return bytes;
  const [oldest] = kept.keys();
  if (kept.size >= MAX_LISTS && oldest !== undefined) kept.delete(oldest);
  kept.set(encoded, bytes);
  return bytes;
}
