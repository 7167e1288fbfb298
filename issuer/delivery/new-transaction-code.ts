import { randomInt } from 'node:crypto';

/** How many digits a transaction code has. */
export const TRANSACTION_CODE_LENGTH = 6;

/** A fresh code that the learner gets by another way than the link. */
export function newTransactionCode(): string {
  return String(randomInt(10 ** TRANSACTION_CODE_LENGTH)).padStart(TRANSACTION_CODE_LENGTH, '0');
}
