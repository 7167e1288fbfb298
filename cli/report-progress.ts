import type { CliIo } from './io.ts';

const EVERY_MS = 2000;

/** Tells on stderr, every two seconds, how far a long signing is and how fast it goes. */
export function reportProgress(io: CliIo, total: number): (rows: number) => boolean {
  let startedAt = io.clock().getTime();
  let toldAt = startedAt;
  let done = 0;
  return (rows) => {
    done += rows;
    const now = io.clock().getTime();
    // Until the first row is signed the list is judged once more, which says nothing about the rate.
    if (done === 0) startedAt = now;
    if (done > 0 && now - toldAt >= EVERY_MS) {
      toldAt = now;
      const rate = (done / ((now - startedAt) / 1000)).toFixed(0);
      io.stderr(`signed ${done} of ${total}, ${rate} a second\n`);
    }
    return true;
  };
}
