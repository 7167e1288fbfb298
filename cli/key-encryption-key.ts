import { randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, statSync, unlinkSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { AppError } from '../core/errors.ts';
import type { CliIo } from './io.ts';

const VARIABLE = 'SKILLSEAL_KEY_ENCRYPTION_KEY';
const FORM = /^[A-Za-z0-9_-]{43}$/;

function decode(text: string, where: string): Uint8Array {
  const trimmed = text.trim();
  if (FORM.test(trimmed)) return new Uint8Array(Buffer.from(trimmed, 'base64url'));
  throw new AppError(
    'configuration',
    `The key-encryption key in ${where} must be 32 random bytes in base64url (43 characters).`,
  );
}

function pathOf(env: CliIo['env']): string {
  const configured = env.XDG_CONFIG_HOME;
  const home = env.HOME ?? homedir();
  const folder = configured !== undefined && configured !== '' ? configured : join(home, '.config');
  return join(folder, 'skillseal', 'key-encryption-key');
}

/** Written beside its place and linked into it, so that of two first starts both read the same whole key. */
function makeFile(path: string): void {
  const own = `${path}.${process.pid}`;
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  writeFileSync(own, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600, flag: 'wx' });
  try {
    linkSync(own, path);
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
  } finally {
    unlinkSync(own);
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

function readFile(path: string): Uint8Array {
  const { mode } = statSync(path);
  if ((mode & 0o077) !== 0) {
    throw new AppError(
      'configuration',
      `The key-encryption key ${path} can be read by others. Run: chmod 600 ${path}`,
    );
  }
  return decode(readFileSync(path, 'utf8'), path);
}

/**
 * The 32 bytes that seal every private key at rest (architecture.md 4.8): from the environment, else from a file in the
 * user's configuration folder, which is made at the first start. It never lies in the data directory or a backup of it.
 *
 * @param isShared whether other machines work on the same store: then only the environment will do
 * @throws AppError `configuration` when it is missing, malformed, readable by others or cannot be made
 */
export function keyEncryptionKey(env: CliIo['env'], isShared = false): Uint8Array {
  const given = env[VARIABLE];
  if (given !== undefined && given !== '') return decode(given, VARIABLE);
  if (isShared)
    throw new AppError(
      'configuration',
      `Several machines can work on this store, so the key that seals its keys cannot be a file of one of them: set ${VARIABLE} to the same 32 random bytes in base64url (43 characters) on each.`,
    );
  const path = pathOf(env);
  try {
    return readFile(path);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw asConfiguration(error, path);
  }
  try {
    makeFile(path);
    return readFile(path);
  } catch (error) {
    throw asConfiguration(error, path);
  }
}

function asConfiguration(error: unknown, path: string): AppError {
  if (error instanceof AppError) return error;
  return new AppError(
    'configuration',
    `The key-encryption key ${path} cannot be read or made. Make the folder writable, or set ${VARIABLE}.`,
    { cause: error },
  );
}
