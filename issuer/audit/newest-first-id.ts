import { newSecret } from '../../core/ids.ts';

const END_OF_TIME_MS = 9_999_999_999_999;

/** A fresh record id under which listings by ascending id show the newest record first. */
export function newestFirstId(now: Date): string {
  const left = String(END_OF_TIME_MS - now.getTime()).padStart(13, '0');
  return `${left}-${newSecret(9)}`;
}
