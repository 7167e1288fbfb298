import { existsSync, readdirSync } from 'node:fs';

/**
 * The files under a folder of the reference texts, as paths in it; none when they are missing, so that the one test that
 * counts them fails and the others run.
 */
export function listReferenceFiles(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(folder.length + 1))
    .sort();
}
