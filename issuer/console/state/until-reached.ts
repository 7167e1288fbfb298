import { Unreachable } from '../../../ui/http-errors.ts';

const longest = 15_000;

/**
 * Calls again, ever more slowly, for as long as the connection is lost; any other error is thrown.
 *
 * @param onLost told when a try found no connection, and with false when one came through again
 */
export async function untilReached<T>(
  load: () => Promise<T>,
  onLost: (lost: boolean) => void = () => undefined,
): Promise<T> {
  for (let wait = 1_000; ; wait = Math.min(wait * 2, longest)) {
    try {
      const value = await load();
      onLost(false);
      return value;
    } catch (error) {
      if (!(error instanceof Unreachable)) throw error;
      onLost(true);
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
}
