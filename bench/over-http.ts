import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { isJsonObject } from '../core/documents/json-object.ts';
import { AppError } from '../core/errors.ts';
import { type Alternative, interleave, median, ratioOf, type Slices } from './interleave.ts';
import { endLoad, load, post } from './load.ts';

export type HttpFigures = {
  readonly httpIssueRatio: number;
  readonly httpVerifyRatio: number;
  readonly httpIssuePerSecond: number;
  readonly httpVerifyPerSecond: number;
  readonly httpIssueP50Ms: number;
  readonly httpIssueP99Ms: number;
  readonly httpVerifyP50Ms: number;
  readonly httpVerifyP99Ms: number;
};

const BLOCK = 40;

function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** Whole requests against one server process, by turns with the stock library in this one. */
export async function overHttp(
  stock: { readonly issue: Alternative; readonly verify: Alternative },
  slices: Slices,
): Promise<HttpFigures> {
  const child = fork(fileURLToPath(new URL('./server.js', import.meta.url)));
  const [message]: readonly unknown[] = await once(child, 'message');
  const port = isJsonObject(message) ? Number(message.port) : 0;
  const credential = await post(port, '/credential', '{}');
  const report: unknown = JSON.parse(await post(port, '/verify', credential));
  if (!isJsonObject(report) || report.verdict !== 'genuine-in-force') {
    throw new AppError(
      'internal',
      `The server's own credential was judged ${JSON.stringify(report)}`,
    );
  }
  const latencies = { issue: [] as number[], verify: [] as number[] };
  const alternatives: readonly Alternative[] = [
    { ...stock.issue, name: 'stock issue' },
    { ...stock.verify, name: 'stock verify' },
    {
      name: 'issue',
      calls: BLOCK,
      run: async (turn) => {
        const bodyOf = (n: number): string =>
          JSON.stringify({ name: `Learner ${turn} ${n}`, email: `l${turn}.${n}@example.org` });
        latencies.issue.push(...(await load(port, '/issue', BLOCK, bodyOf)).latencies);
      },
    },
    {
      name: 'verify',
      calls: BLOCK,
      run: async () => {
        latencies.verify.push(...(await load(port, '/verify', BLOCK, () => credential)).latencies);
      },
    },
  ];
  const { clock: rates } = await interleave(alternatives, slices);
  endLoad();
  child.disconnect();
  await once(child, 'exit');
  return {
    httpIssueRatio: ratioOf(rates, 'issue', 'stock issue'),
    httpVerifyRatio: ratioOf(rates, 'verify', 'stock verify'),
    httpIssuePerSecond: median(rates.get('issue') ?? []),
    httpVerifyPerSecond: median(rates.get('verify') ?? []),
    httpIssueP50Ms: percentile(latencies.issue, 0.5),
    httpIssueP99Ms: percentile(latencies.issue, 0.99),
    httpVerifyP50Ms: percentile(latencies.verify, 0.5),
    httpVerifyP99Ms: percentile(latencies.verify, 0.99),
  };
}
