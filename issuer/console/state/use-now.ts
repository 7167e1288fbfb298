import { useState } from 'preact/hooks';
import { systemClock } from '../../../core/time.ts';

/** The moment at which the view was first drawn; enough for "today" beside a time. */
export function useNow(): Date {
  const [now] = useState(systemClock);
  return now;
}
