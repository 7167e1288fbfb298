import assert from 'node:assert/strict';
import { AppError, type ErrorCode } from '../../core/errors.ts';

/** Expects a refusal with this code, in words that match. */
export async function rejectsWith(
  promise: Promise<unknown>,
  code: ErrorCode,
  words: RegExp = /./,
): Promise<void> {
  await assert.rejects(promise, (error) => isRefusal(error, code, words));
}

/** The same for a call that throws at once. */
export function throwsWith(work: () => unknown, code: ErrorCode, words: RegExp = /./): void {
  assert.throws(work, (error) => isRefusal(error, code, words));
}

function isRefusal(error: unknown, code: ErrorCode, words: RegExp): boolean {
  assert.ok(error instanceof AppError, `expected an AppError, got ${String(error)}`);
  assert.equal(error.code, code);
  assert.match(error.publicDetail, words);
  return true;
}
