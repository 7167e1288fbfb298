import { rm } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { exportProblems } from '../issuer/batches/export-problems.ts';
import type { Batch } from '../schemas/batch/batch.ts';
import type { IssuerStore } from '../storage/store.ts';
import { writeWholeFile } from './write-whole-file.ts';

/**
 * Writes the rejected rows with row, column and reason beside the credentials, and removes the list of an earlier run
 * when nothing is rejected any more.
 *
 * @returns the file, or undefined when there is none
 */
export async function writeRejected(
  store: IssuerStore,
  batch: Batch,
  out: string,
  rejected: number,
): Promise<string | undefined> {
  const name = basename(batch.fileName, extname(batch.fileName));
  const path = join(out, `${name}.rejected.csv`);
  if (rejected === 0) {
    await rm(path, { force: true });
    return undefined;
  }
  let content = '';
  for await (const part of exportProblems(store, batch)) content += part;
  await writeWholeFile(path, content);
  return path;
}
