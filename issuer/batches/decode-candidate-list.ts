import { AppError } from '../../core/errors.ts';

/** The largest candidate list that is taken in, in bytes. */
export const MAX_LIST_BYTES = 64 * 1024 * 1024;

const SAVE_AS = 'Save it as "CSV UTF-8" and try again.';

function startsWith(bytes: Uint8Array, ...prefix: readonly number[]): boolean {
  return prefix.every((byte, i) => bytes[i] === byte);
}

/** UTF-16 without a byte order mark shows as a NUL beside nearly every letter. */
function looksLikeUtf16(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 200);
  const nuls = head.filter((byte) => byte === 0).length;
  return nuls > 0 && nuls >= head.length / 3 && nuls <= (head.length * 2) / 3;
}

function refuseForeignStart(bytes: Uint8Array): void {
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04) || startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
    const what = 'This is an Excel workbook or another packed file, not a CSV file.';
    throw new AppError('csv-not-text', `${what} ${SAVE_AS}`);
  }
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46)) {
    throw new AppError(
      'csv-not-text',
      'This is a PDF file, not a CSV file. Choose the list itself.',
    );
  }
  if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff) || looksLikeUtf16(bytes)) {
    throw new AppError('csv-wrong-charset', `The file is written in UTF-16. ${SAVE_AS}`);
  }
}

function refuseBinary(bytes: Uint8Array): void {
  if (!bytes.includes(0)) return;
  throw new AppError('csv-not-text', `The file is not text. Choose a CSV file. ${SAVE_AS}`);
}

const notUtf8 = (cause: unknown): AppError =>
  new AppError(
    'csv-wrong-charset',
    `The file is not written in UTF-8, so that names in it would be damaged. ${SAVE_AS}`,
    { cause },
  );

/**
 * Turns the bytes of a candidate list into text, part by part, without the byte order mark.
 *
 * @throws AppError `csv-not-text` | `csv-wrong-charset` | `too-large`
 */
export async function* decodeCandidateList(
  source: AsyncIterable<Uint8Array>,
): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const decode = (bytes?: Uint8Array): string => {
    try {
      return bytes === undefined ? decoder.decode() : decoder.decode(bytes, { stream: true });
    } catch (cause) {
      throw notUtf8(cause);
    }
  };
  let size = 0;
  for await (const bytes of source) {
    if (size === 0) refuseForeignStart(bytes);
    refuseBinary(bytes);
    size += bytes.length;
    if (size > MAX_LIST_BYTES) {
      const detail = 'The file is larger than 64 MB. Split it into smaller lists.';
      throw new AppError('too-large', detail);
    }
    yield decode(bytes);
  }
  yield decode();
}
