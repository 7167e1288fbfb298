import { systemClock } from '../core/time.ts';
import type { CliIo } from './io.ts';
import { runCommand } from './run-command.ts';

const io: CliIo = {
  stdout: (text) => process.stdout.write(text),
  stderr: (text) => process.stderr.write(text),
  clock: systemClock,
  env: process.env,
};

// A reader such as `head` may leave before everything is said: that is its right and no error of ours.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
}

// The code is noted, not forced: what is still to be printed gets out first.
process.exitCode = await runCommand(process.argv.slice(2), io);
