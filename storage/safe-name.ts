import { AppError } from '../core/errors.ts';

const NAME = /^[a-z][a-z0-9_]{0,40}$/i;

/**
 * The name of a collection or an index, which becomes part of a statement or of a path in a document.
 *
 * @throws AppError `internal` for a name that could mean something there
 */
export function safeName(name: string): string {
  if (NAME.test(name)) return name;
  throw new AppError('internal', `"${name}" cannot be the name of a collection or of an index.`);
}
