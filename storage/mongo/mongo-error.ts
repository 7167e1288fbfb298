import { mongo } from 'mongoose';
import { AppError } from '../../core/errors.ts';

const UNREACHABLE = [
  mongo.MongoNetworkError,
  mongo.MongoServerSelectionError,
  mongo.MongoNotConnectedError,
  mongo.MongoTopologyClosedError,
  mongo.MongoWriteConcernError,
  mongo.MongoOperationTimeoutError,
  mongo.MongoStalePrimaryError,
];
const UNREACHABLE_NAMES = new Set(['MongoWaitQueueTimeoutError', 'MongooseServerSelectionError']);

/** Answers of a server that stops, gives up its place, or cannot reach the others: a later try can succeed. */
const PASSING = new Set([
  6, 7, 50, 64, 89, 91, 112, 189, 262, 9001, 10107, 11600, 11602, 13435, 13436,
]);
const REFUSED = new Set([13, 18, 8000]);
const FULL = new Set([14031]);
const DUPLICATE = 11000;

const serverCode = (error: unknown): number | undefined =>
  error instanceof mongo.MongoServerError ? Number(error.code) : undefined;

/** Whether an insert was refused because its id exists. */
export const isDuplicate = (error: unknown): boolean => serverCode(error) === DUPLICATE;

/** Whether name and password, or the rights that go with them, were refused. */
export const isRefused = (error: unknown): boolean => REFUSED.has(serverCode(error) ?? 0);

/** Whether the server could not be reached, or answered that it cannot work now. */
export function isUnreachable(error: unknown): boolean {
  return (
    UNREACHABLE.some((kind) => error instanceof kind) ||
    (error instanceof Error && UNREACHABLE_NAMES.has(error.name)) ||
    PASSING.has(serverCode(error) ?? 0)
  );
}

/** The places, in the order of the records, that an unordered insert found taken; undefined when it failed otherwise. */
export function takenPlaces(error: unknown): readonly number[] | undefined {
  if (!(error instanceof mongo.MongoBulkWriteError)) return undefined;
  const faults = Array.isArray(error.writeErrors) ? error.writeErrors : [error.writeErrors];
  const isOnlyTaken =
    faults.every((fault) => fault.code === DUPLICATE) &&
    error.result.getWriteConcernError() === undefined;
  return isOnlyTaken ? faults.map((fault) => fault.index) : undefined;
}

/** The driver's errors can hold whole records, and a server's message the values of one: the log gets neither. */
export function causeOf(error: unknown): Error {
  if (error instanceof mongo.MongoServerError)
    return new Error([error.name, error.code, error.codeName].filter(Boolean).join(' '));
  return error instanceof Error
    ? new Error(`${error.name} ${error.message}`)
    : new Error('no Error');
}

/**
 * Turns whatever mongoose and its driver throw into an AppError in words for a person: `store-unavailable` when a later
 * try can succeed, else `internal`.
 */
export function mongoError(error: unknown): AppError {
  if (error instanceof AppError) return error;
  const cause = causeOf(error);
  if (isUnreachable(error))
    return new AppError(
      'store-unavailable',
      'The store cannot be reached at the moment. Try again in a few seconds; what was not confirmed may have to be repeated.',
      { cause },
    );
  if (isRefused(error))
    return new AppError(
      'internal',
      'The store refused this: the name in its address lacks the right to read and write its database.',
      { cause },
    );
  const sentence = FULL.has(serverCode(error) ?? 0)
    ? 'The store could not keep this, because its disk is full. Free some space, then try again.'
    : 'The store could not do this.';
  return new AppError('internal', sentence, { cause });
}
