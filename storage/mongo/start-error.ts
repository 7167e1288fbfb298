import { AppError } from '../../core/errors.ts';
import { causeOf, isRefused, isUnreachable, mongoError } from './mongo-error.ts';

const MISUNDERSTOOD = /^Mongo(Parse|InvalidArgument|API|MissingCredentials|Runtime)Error$/;

/** `mongodb+srv://` asks the name servers for the hosts before anything else. */
const isNameUnknown = (error: unknown): boolean =>
  error instanceof Error && 'syscall' in error && String(error.syscall).startsWith('query');

/**
 * Turns whatever opening a store throws into an AppError for the person who starts the program. Of an address only the
 * hosts are named: the rest can hold a password.
 */
export function startError(error: unknown, kind: string, hosts: string): AppError {
  if (error instanceof AppError) return error;
  const cause = causeOf(error);
  const store = `The ${kind}'s store at ${hosts}`;
  if (isUnreachable(error) || isNameUnknown(error))
    return new AppError(
      'store-unavailable',
      `${store} does not answer. Check that its server runs and that the address is right.`,
      { cause },
    );
  if (isRefused(error))
    return new AppError(
      'configuration',
      `${store} refuses the name or the password of its address, or the name lacks the right to read and write the database.`,
      { cause },
    );
  const name = error instanceof Error ? error.name : '';
  if (name === 'MongoCompatibilityError')
    return new AppError('configuration', `${store} is of a version that is too old.`, { cause });
  if (MISUNDERSTOOD.test(name))
    return new AppError(
      'configuration',
      `The address of the ${kind}'s store is not understood; use mongodb://name:password@host:27017/.`,
      { cause },
    );
  return mongoError(error);
}
