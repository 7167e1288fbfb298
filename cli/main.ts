import { systemClock } from '../core/time.ts';
import type { CliIo } from './io.ts';
import { runCommand } from './run-command.ts';

const io: CliIo = {
  stdout: (text) => process.stdout.write(text),
  stderr: (text) => process.stderr.write(text),
  clock: systemClock,
  env: process.env,
};

// The code is noted, not forced: what is still to be printed gets out first.
process.exitCode = await runCommand(process.argv.slice(2), io);
