import { mkdir } from 'node:fs/promises';
import { AppError } from '../core/errors.ts';

/**
 * Makes a folder if it is missing, so that what cannot be written shows before anything is signed.
 *
 * @throws AppError `configuration` when it cannot be made
 */
export async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true });
  } catch (cause) {
    throw new AppError('configuration', `The folder ${path} cannot be made.`, { cause });
  }
}
