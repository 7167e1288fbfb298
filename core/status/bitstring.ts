import { fromBase64Url, toBase64Url } from '../encoding.ts';
import { AppError } from '../errors.ts';

const DEFAULT_MAX_BYTES = 4 * 1024 * 1024;

async function pipe(
  bytes: Uint8Array,
  through: CompressionStream | DecompressionStream,
  maxBytes: number,
): Promise<Uint8Array> {
  const source = new Blob([new Uint8Array(bytes)]).stream().pipeThrough(through);
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = source.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    length += next.value.length;
    if (length > maxBytes) {
      await reader.cancel();
      throw new AppError(
        'document-too-large',
        `The status list unpacks to more than ${maxBytes} bytes.`,
      );
    }
    chunks.push(next.value);
  }
  const whole = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    whole.set(chunk, offset);
    offset += chunk.length;
  }
  return whole;
}

/**
 * Encodes a status list: `u`, then base64url without padding of the gzipped bits, index 0 being the most significant
 * bit of the first byte (Bitstring Status List 1.0, 2.2 and 3.3).
 *
 * @param length the number of entries, a multiple of 8
 * @param setIndexes the entries whose bit is set
 * @throws AppError `invalid-input` for an index outside the list
 */
export async function encodeBitstring(
  length: number,
  setIndexes: Iterable<number>,
): Promise<string> {
  const bytes = new Uint8Array(Math.ceil(length / 8));
  for (const index of setIndexes) {
    if (!Number.isSafeInteger(index) || index < 0 || index >= length) {
      throw new AppError('invalid-input', `The status list has no entry ${index}.`);
    }
    const at = index >> 3;
    bytes[at] = (bytes[at] ?? 0) | (0x80 >> (index & 7));
  }
  const packed = await pipe(bytes, new CompressionStream('gzip'), Number.POSITIVE_INFINITY);
  return `u${toBase64Url(packed)}`;
}

/**
 * Decodes a status list; whether it is long enough is for the caller to check.
 *
 * @param options.maxBytes the most bytes it may unpack to; 4 MiB unless given
 * @throws AppError `document-malformed` or, before more memory is taken, `document-too-large`
 */
export async function decodeBitstring(
  encoded: string,
  options: { readonly maxBytes?: number } = {},
): Promise<Uint8Array> {
  const malformed = (cause?: unknown): AppError =>
    new AppError('document-malformed', 'The status list is not a compressed bitstring.', { cause });
  if (!/^u[A-Za-z0-9_-]+$/.test(encoded)) throw malformed();
  try {
    const packed = fromBase64Url(encoded.slice(1));
    const stream = new DecompressionStream('gzip');
    return await pipe(packed, stream, options.maxBytes ?? DEFAULT_MAX_BYTES);
  } catch (error) {
    throw error instanceof AppError ? error : malformed(error);
  }
}

/** Reads one entry, most significant bit first; undefined if the list has no such entry. */
export function readBit(bytes: Uint8Array, index: number): boolean | undefined {
  const byte = bytes[Math.floor(index / 8)];
  return byte === undefined ? undefined : (byte & (0x80 >> (index % 8))) !== 0;
}
