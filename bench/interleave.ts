/** One way of doing a piece of work; it is given a number that differs from call to call. */
export type Alternative = {
  readonly name: string;
  /** How much work one run is; absent: one call. */
  readonly calls?: number;
  run(turn: number): Promise<unknown> | unknown;
};

export type Slices = {
  readonly rounds: number;
  readonly sliceMs: number;
  readonly warmUpMs: number;
};

/** What each name came to in the rounds of one run: calls a second. */
export type Rates = ReadonlyMap<string, readonly number[]>;

/** By the clock, and by the processor time of this process, which neighbours on the machine disturb less. */
export type Measured = { readonly clock: Rates; readonly processor: Rates };

type Slice = { readonly clock: number; readonly processor: number };

/**
 * Runs alternatives by turns within one process: each is warmed up, then every round gives each a slice of time, in
 * rotated order. What disturbs the machine disturbs them alike, so that their ratio can be kept and their rates cannot.
 */
export async function interleave(
  alternatives: readonly Alternative[],
  { rounds, sliceMs, warmUpMs }: Slices,
): Promise<Measured> {
  const clock = new Map<string, number[]>(alternatives.map(({ name }) => [name, []]));
  const processor = new Map<string, number[]>(alternatives.map(({ name }) => [name, []]));
  for (const alternative of alternatives) await slice(alternative, warmUpMs);
  for (let round = 0; round < rounds; round += 1) {
    for (let place = 0; place < alternatives.length; place += 1) {
      const alternative = alternatives[(place + round) % alternatives.length];
      if (alternative === undefined) continue;
      // Not measured: what the one before left to be cleared away would fall on this one.
      await slice(alternative, sliceMs / 4);
      const taken = await slice(alternative, sliceMs);
      clock.get(alternative.name)?.push(taken.clock);
      processor.get(alternative.name)?.push(taken.processor);
    }
  }
  return { clock, processor };
}

let turn = 0;

async function slice(alternative: Alternative, ms: number): Promise<Slice> {
  const before = process.cpuUsage();
  const start = performance.now();
  let calls = 0;
  let elapsed = 0;
  do {
    turn += 1;
    await alternative.run(turn);
    calls += alternative.calls ?? 1;
    elapsed = performance.now() - start;
  } while (elapsed < ms);
  const { user, system } = process.cpuUsage(before);
  return { clock: (calls * 1000) / elapsed, processor: (calls * 1e6) / (user + system) };
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

/** The median over the rounds of one alternative's rate divided by another's in the same round. */
export function ratioOf(rates: Rates, name: string, base: string): number {
  const own = rates.get(name) ?? [];
  const other = rates.get(base) ?? [];
  return median(own.map((rate, round) => rate / (other[round] ?? Number.NaN)));
}
