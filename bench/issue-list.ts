import { importBatch } from '../issuer/batches/import-batch.ts';
import { releaseBatch } from '../issuer/batches/release-batch.ts';
import { signBatch } from '../issuer/batches/sign-batch.ts';
import { createSigningPool } from '../issuer/signing/signing-pool.ts';
import { ACHIEVEMENT, CENTRE, openSample } from './open-sample.ts';

export type ListFigures = {
  readonly rows: number;
  readonly seconds: number;
  readonly rowsPerSecond: number;
  /** The most memory that the process held (resident set) above what it held before, in MB. */
  readonly extraMegabytes: number;
};

async function* candidateList(rows: number): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  yield encoder.encode('name;email;award date\n');
  for (let first = 0; first < rows; first += 1000) {
    const numbers = Array.from({ length: Math.min(1000, rows - first) }, (_, i) => first + i);
    const lines = numbers.map((n) => `Learner ${n};learner${n}@example.org;2026-11-20\n`);
    yield encoder.encode(lines.join(''));
  }
}

/** Takes a candidate list from its first byte to the last credential signed and stored. */
export async function issueList(rows: number): Promise<ListFigures> {
  const { deps: opened, end } = await openSample();
  const pool = createSigningPool(opened);
  const deps = { ...opened, pool, deliver: async () => undefined };
  const before = process.memoryUsage().rss;
  let most = before;
  const look = (): boolean => {
    most = Math.max(most, process.memoryUsage().rss);
    return true;
  };
  const start = performance.now();
  const batch = await importBatch(deps, {
    centre: CENTRE,
    achievement: ACHIEVEMENT,
    fileName: 'bench.csv',
    source: candidateList(rows),
    by: 'bench',
  });
  look();
  const delivery = { kind: 'none', transactionCode: false } as const;
  await releaseBatch(deps, { batch: batch.id, by: 'bench', delivery });
  await signBatch(deps, batch.id, look);
  const seconds = (performance.now() - start) / 1000;
  const signed = await deps.store.batchRows.countBy('batchState', `${batch.id}:signed`);
  await pool.close();
  await end();
  if (signed !== rows) throw new Error(`Only ${signed} of ${rows} rows were signed.`);
  const extraMegabytes = (most - before) / 1024 / 1024;
  return { rows, seconds, rowsPerSecond: rows / seconds, extraMegabytes };
}
