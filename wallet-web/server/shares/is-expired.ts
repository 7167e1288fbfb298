import { parseDateTimeStamp } from '../../../core/time.ts';
import type { Share } from '../../../schemas/share/share.ts';

/** Whether a share's time is over; the moment of its end is no longer inside it. */
export function isExpired(share: Pick<Share, 'expiresAt'>, now: Date): boolean {
  const end = parseDateTimeStamp(share.expiresAt);
  return end === undefined || end.getTime() <= now.getTime();
}
