import { AppError } from '../core/errors.ts';

// SQLite would cut a text at a NUL, and both stores would replace half of a surrogate pair, so that two ids could become one.
const UNKEEPABLE = /\0|\p{Surrogate}/u;

/**
 * Refuses a text that a store would change as an id or as a value of an index. Texts inside records are kept as they are.
 *
 * @throws AppError `invalid-input`
 */
export function assertKeepable(text: string): void {
  if (UNKEEPABLE.test(text))
    throw new AppError('invalid-input', 'A text holds a character that cannot be kept.');
}
