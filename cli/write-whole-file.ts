import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { AppError } from '../core/errors.ts';

/**
 * Writes a file whole or not at all; it holds facts about a person, so others on the machine cannot read it.
 *
 * @throws AppError `configuration` when it cannot be written
 */
export async function writeWholeFile(path: string, content: string): Promise<void> {
  const beside = `${path}.part`;
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(beside, content, { mode: 0o600 });
    await rename(beside, path);
  } catch (cause) {
    throw new AppError('configuration', `The file ${path} cannot be written.`, { cause });
  }
}
