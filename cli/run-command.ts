import { setCanonizeGuard } from '../core/canonical/canonize-guard.ts';
import { AppError } from '../core/errors.ts';
import { canonizeAlarm } from './canonize-alarm.ts';
import { HELP } from './help.ts';
import type { CliIo } from './io.ts';
import { issueCommand } from './issue.ts';
import { listCommand } from './list.ts';
import { readVersion } from './read-version.ts';
import { startCommand } from './start.ts';
import { usageError } from './usage-error.ts';
import { verifyCommand } from './verify.ts';

type Command = (args: readonly string[], io: CliIo) => Promise<number>;

const commands: ReadonlyMap<string, Command> = new Map([
  ['start', startCommand],
  ['issue', issueCommand],
  ['list', listCommand],
  ['verify', verifyCommand],
]);

/** An error that nobody foresaw: its text may name files of this machine, never a secret or a stack. */
const UNFORESEEN = 70;
const REFUSED = 2;

async function dispatch(args: readonly string[], io: CliIo): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === 'help' || args.includes('--help') || args.includes('-h')) {
    io.stdout(HELP);
    return name === undefined ? REFUSED : 0;
  }
  if (name === '--version') {
    io.stdout(`${readVersion()}\n`);
    return 0;
  }
  const command = commands.get(name);
  if (command === undefined) throw usageError(`There is no command "${name}".`);
  setCanonizeGuard(canonizeAlarm(io.env));
  return command(rest, io);
}

/** Runs a command line; every refusal is one line on stderr. Answers the exit code. */
export async function runCommand(args: readonly string[], io: CliIo): Promise<number> {
  try {
    return await dispatch(args, io);
  } catch (error) {
    if (error instanceof AppError) {
      io.stderr(`skillseal: ${error.publicDetail}\n`);
      return REFUSED;
    }
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    io.stderr(`skillseal: an unexpected error ended the command: ${reason}\n`);
    return UNFORESEEN;
  }
}
