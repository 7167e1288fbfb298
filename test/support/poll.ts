/** Asks again and again until there is an answer; fails with `what` when there is none in time. */
export async function poll<T>(
  what: string,
  ask: () => Promise<T | undefined>,
  seconds = 30,
): Promise<T> {
  for (let tries = 0; tries < seconds * 5; tries += 1) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`${what}: not seen within ${seconds} seconds.`);
}
