import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { type InProcess, prepareInProcess } from './in-process.ts';
import { type Alternative, interleave, median, type Rates, ratioOf } from './interleave.ts';
import { issueList } from './issue-list.ts';
import { overHttp } from './over-http.ts';
import { statusListMs } from './status-lists.ts';

const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    json: { type: 'string' },
    rows: { type: 'string' },
  },
});

const slices = options.quick
  ? { rounds: 5, sliceMs: 240, warmUpMs: 400 }
  : { rounds: 15, sliceMs: 500, warmUpMs: 800 };
const print = (line: string): void => void process.stdout.write(`${line}\n`);

function table(title: string, rates: Rates): void {
  print(`\n${title.padEnd(24)}${'per second'.padStart(12)}${'of stock'.padStart(12)}`);
  for (const [name, values] of rates) {
    const ratio = ratioOf(rates, name, 'stock').toFixed(2);
    print(`${name.padEnd(24)}${median(values).toFixed(0).padStart(12)}${ratio.padStart(12)}`);
  }
}

function stockOf(alternatives: readonly Alternative[]): Alternative {
  const found = alternatives.find(({ name }) => name === 'stock');
  if (found === undefined) throw new Error('The stock library is not among the alternatives.');
  return found;
}

async function inOneThread(ways: InProcess) {
  print(`one credential: ${ways.bytes} bytes of JSON, ${ways.statements} statements`);
  const issue = await interleave(ways.issue, slices);
  table('issue, one thread', issue.clock);
  const verify = await interleave(ways.verify, slices);
  table('verify, one thread', verify.clock);
  return {
    issueRatio: ratioOf(issue.clock, 'ours', 'stock'),
    verifyRatio: ratioOf(verify.clock, 'ours', 'stock'),
    issueProcessorRatio: ratioOf(issue.processor, 'ours', 'stock'),
    verifyProcessorRatio: ratioOf(verify.processor, 'ours', 'stock'),
    issueCheckedRatio: ratioOf(issue.clock, 'ours, checked', 'stock'),
    verifyCheckedRatio: ratioOf(verify.clock, 'ours, checked', 'stock'),
    batchOfLimit: ratioOf(issue.clock, 'ours', 'limit'),
    issueOfJose: ratioOf(issue.clock, 'ours', 'jose vc+jwt'),
    verifyOfJose: ratioOf(verify.clock, 'ours', 'jose vc+jwt'),
  };
}

const started = performance.now();
const ways = await prepareInProcess();
const figures: Record<string, number> = { ...(await inOneThread(ways)) };
const stock = { issue: stockOf(ways.issue), verify: stockOf(ways.verify) };
Object.assign(figures, await overHttp(stock, slices));
const list = await issueList(Number(options.rows ?? (options.quick ? 1000 : 10_000)));
figures.csvRows = list.rows;
figures.csvRowsPerSecond = list.rowsPerSecond;
figures.csvExtraMegabytes = list.extraMegabytes;
figures.statusList131072Ms = await statusListMs(131_072, options.quick ? 5 : 15);
figures.statusList1048576Ms = await statusListMs(1_048_576, options.quick ? 3 : 9);
figures.seconds = (performance.now() - started) / 1000;
print('');
for (const [name, value] of Object.entries(figures)) {
  print(`${name.padEnd(24)}${value.toFixed(2).padStart(12)}`);
}
if (options.json !== undefined) {
  await writeFile(options.json, `${JSON.stringify(figures, null, 2)}\n`);
}
