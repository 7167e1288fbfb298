/**
 * Asks again and again until there is an answer; fails with `what` when there is none in time. A question that makes
 * work for a server is asked at longer intervals, as a person would: else its limits end it.
 */
export async function poll<T>(
  what: string,
  ask: () => Promise<T | undefined>,
  seconds = 30,
  every = 200,
): Promise<T> {
  for (let tries = 0; tries < (seconds * 1000) / every; tries += 1) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    await new Promise((resolve) => setTimeout(resolve, every));
  }
  throw new Error(`${what}: not seen within ${seconds} seconds.`);
}
