import { AppError } from '../../core/errors.ts';

const SENTENCES: readonly (readonly [prefix: string, sentence: string])[] = [
  [
    'SQLITE_BUSY',
    'The store is busy: another program has been writing to it for more than 5 seconds. Try again in a moment.',
  ],
  ['SQLITE_LOCKED', 'The store is locked by another part of the program. Try again in a moment.'],
  [
    'SQLITE_FULL',
    'The store could not keep this, because the disk is full. Nothing was changed. Free some space, then try again.',
  ],
  [
    'SQLITE_IOERR',
    'The store could not be read or written. Nothing was changed. Check the disk, then try again.',
  ],
  [
    'SQLITE_READONLY',
    'The store can only be read: the program may not write to its file. Check who owns the file.',
  ],
  [
    'SQLITE_CANTOPEN',
    'The store could not be opened. Check that its folder exists and may be written to.',
  ],
  ['SQLITE_NOTADB', 'The file of the store is not a Skillseal store. Choose another address.'],
  ['SQLITE_CORRUPT', 'The file of the store is damaged. Restore it from a backup.'],
];

const OTHERWISE = 'The store could not do this. Nothing was changed.';

function codeOf(error: unknown): string {
  const known = typeof error === 'object' && error !== null ? error : {};
  // libsql names the reason in `code`, except for a few errors that carry it in the message alone.
  const code = 'code' in known ? String(known.code) : '';
  const message = 'message' in known ? String(known.message) : String(error);
  if (code !== '' && code !== 'SQLITE_ERROR') return code;
  if (/database is locked/i.test(message)) return 'SQLITE_BUSY';
  if (/disk is full/i.test(message)) return 'SQLITE_FULL';
  return /unable to open/i.test(message) ? 'SQLITE_CANTOPEN' : code;
}

/**
 * Turns whatever libsql throws, sometimes a plain object, into an AppError `internal` in words for a person.
 * The original is kept as the cause, as an Error, so that the log shows it.
 */
export function sqliteError(error: unknown): AppError {
  if (error instanceof AppError) return error;
  const code = codeOf(error);
  const sentence = SENTENCES.find(([prefix]) => code.startsWith(prefix))?.[1] ?? OTHERWISE;
  const message =
    typeof error === 'object' && error !== null && 'message' in error
      ? String(error.message)
      : String(error);
  const cause = error instanceof Error ? error : new Error(`${code} ${message}`.trim());
  return new AppError('internal', sentence, { cause });
}
