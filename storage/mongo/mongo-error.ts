import type { mongo } from 'mongoose';
import { AppError } from '../../core/errors.ts';

// By name, not by class, so that the driver is loaded only where a store is opened.
const UNREACHABLE =
  /^Mongo(Network|NetworkTimeout|PoolCleared|PoolClosed|WaitQueueTimeout|ServerSelection|NotConnected|TopologyClosed|ServerClosed|WriteConcern|OperationTimeout|StalePrimary|ConnectionClosed)Error$|^PoolClearedOnNetworkError$|^MongooseServerSelectionError$/;

/** What a connection says that breaks while it is written to or opened; the driver passes some of these on as they are. */
const BROKEN = new Set([
  'ECONNRESET',
  'ECONNREFUSED',
  'ECONNABORTED',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
]);

/** Answers of a server that stops, gives up its place, or cannot reach the others: a later try can succeed. */
const PASSING = new Set([
  6, 7, 50, 64, 89, 91, 112, 189, 262, 9001, 10107, 11600, 11602, 13435, 13436,
]);
const REFUSED = new Set([13, 18, 8000]);
const FULL = new Set([14031]);
const DUPLICATE = 11000;

const isBulkError = (error: unknown): error is mongo.MongoBulkWriteError =>
  error instanceof Error && error.name === 'MongoBulkWriteError';

/** A write of many wraps whatever ended it, a lost connection too. */
function unwrap(error: unknown): unknown {
  if (!isBulkError(error)) return error;
  const inner: unknown = error.errorResponse;
  return inner instanceof Error ? inner : error;
}

/** The number that a server gives for its reason. */
const codeOf = (error: unknown): number | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'number'
    ? error.code
    : undefined;

/** Whether an insert was refused because its id exists. */
export const isDuplicate = (error: unknown): boolean => codeOf(error) === DUPLICATE;

/** Whether name and password, or the rights that go with them, were refused. */
export const isRefused = (error: unknown): boolean => REFUSED.has(codeOf(unwrap(error)) ?? 0);

/** Whether the server could not be reached, or answered that it cannot work now. */
export function isUnreachable(error: unknown): boolean {
  const inner = unwrap(error);
  if (PASSING.has(codeOf(inner) ?? 0)) return true;
  if (!(inner instanceof Error)) return false;
  return UNREACHABLE.test(inner.name) || ('code' in inner && BROKEN.has(String(inner.code)));
}

/**
 * The places, in the order of the records, that an unordered write found taken; undefined when there was any other
 * trouble with it: then nothing is known of the records that are not named.
 */
export function takenPlaces(error: unknown): readonly number[] | undefined {
  if (!isBulkError(error) || error.result.getWriteConcernError() !== undefined) return undefined;
  const faults = Array.isArray(error.writeErrors) ? error.writeErrors : [error.writeErrors];
  const isOnlyTaken = faults.length > 0 && faults.every((fault) => fault.code === DUPLICATE);
  return isOnlyTaken ? faults.map((fault) => fault.index) : undefined;
}

/** The driver's errors can hold whole records, and a server's message the values of one: the log gets neither. */
export function causeOf(error: unknown): Error {
  const inner = unwrap(error);
  if (!(inner instanceof Error)) return new Error('not an Error');
  return new Error(`${inner.name} ${codeOf(inner) ?? inner.message}`);
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
  const sentence = FULL.has(codeOf(unwrap(error)) ?? 0)
    ? 'The store could not keep this, because its disk is full. Free some space, then try again.'
    : 'The store could not do this.';
  return new AppError('internal', sentence, { cause });
}
