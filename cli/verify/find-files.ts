import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { usageError } from '../usage-error.ts';

function expand(path: string): readonly string[] {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) throw usageError(`There is no file ${path}.`);
  if (!stats.isDirectory()) return [path];
  const names = readdirSync(path).filter((name) => name.toLowerCase().endsWith('.json'));
  if (names.length === 0) throw usageError(`The folder ${path} holds no .json file.`);
  return names.sort().map((name) => join(path, name));
}

/**
 * The files that are meant: a folder stands for its .json files, in the order of their names.
 *
 * @throws AppError `invalid-input` for a path that does not exist, a folder without such files, or no path at all
 */
export function findFiles(paths: readonly string[]): readonly string[] {
  if (paths.length === 0) throw usageError('Say which files to verify.');
  return paths.flatMap(expand);
}
