import { readFileSync, statSync } from 'node:fs';
import { toDateTimeStamp } from '../core/time.ts';
import type { Verdict, VerdictReport } from '../schemas/verdict/verdict.ts';
import { MAX_SIZE } from '../verifier/engine/intake/read-submission.ts';
import { openSession, type Session } from '../verifier/engine/session.ts';
import { unreadableReport } from '../verifier/engine/unreadable-report.ts';
import { verifyInSession } from '../verifier/engine/verify-in-session.ts';
import type { CliIo } from './io.ts';
import { readOptions } from './read-options.ts';
import { exitCode } from './verify/exit-code.ts';
import { findFiles } from './verify/find-files.ts';
import { openEngine } from './verify/open-engine.ts';
import { renderReport } from './verify/render-report.ts';

const OPTIONS = {
  json: 'boolean',
  data: 'string',
  store: 'string',
  sample: 'boolean',
  register: 'string',
  operator: 'string',
} as const;

/** Whoever issued into ./data and verifies without naming it would otherwise only read that nothing answers. */
const HINT =
  'Centres are asked over the network. Those of data on this machine count only when they are named: --data DIR\n';

async function verifyFile(file: string, session: Session): Promise<VerdictReport> {
  // A file that is too large is not even read.
  if (statSync(file).size > MAX_SIZE) {
    const fault = { code: 'format-too-large', detail: 'it is larger than 10 MB' } as const;
    return unreadableReport(fault, toDateTimeStamp(session.now()));
  }
  return verifyInSession(readFileSync(file, 'utf8'), session);
}

/**
 * `skillseal verify FILE…`: verifies credentials and presentations in files; a folder stands for its .json files.
 *
 * @returns the exit code: 0 all genuine and in force, 1 some are not, 3 some could not be decided and none is bad
 * @throws AppError `invalid-input` | `configuration` | `store-newer`
 */
export async function verifyCommand(args: readonly string[], io: CliIo): Promise<number> {
  const { options, positionals } = readOptions(args, OPTIONS);
  const files = findFiles(positionals);
  const { engine, close } = await openEngine(io, options);
  try {
    const session = openSession(engine);
    const verdicts: Verdict[] = [];
    const reports: { readonly file: string; readonly report: VerdictReport }[] = [];
    for (const file of files) {
      const report = await verifyFile(file, session);
      verdicts.push(report.verdict);
      if (options.json) reports.push({ file, report });
      else io.stdout(renderReport(file, report));
    }
    if (options.json) io.stdout(`${JSON.stringify(reports, null, 2)}\n`);
    const isNamed = options.data !== undefined || options.store !== undefined || options.sample;
    if (!isNamed && verdicts.includes('cannot-say')) io.stderr(HINT);
    return exitCode(verdicts);
  } finally {
    await close();
  }
}
