import { AppError } from '../core/errors.ts';

/** A command that cannot be understood: says what is wrong and where help is. */
export function usageError(detail: string, cause?: unknown): AppError {
  return new AppError('invalid-input', `${detail} See: skillseal --help`, { cause });
}
