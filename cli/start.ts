import { assertPortsFree } from './assert-ports-free.ts';
import type { CliIo } from './io.ts';
import { prepareData } from './prepare-data.ts';
import { startAll } from './start-all.ts';
import { readStartPlan } from './start-plan.ts';
import { untilStopped } from './until-stopped.ts';
import { welcome } from './welcome.ts';

/**
 * `skillseal start`: runs issuer, register, wallet and verifier until a signal ends them.
 *
 * @returns the exit code
 * @throws AppError `invalid-input` | `configuration` | `store-elsewhere` | `store-newer` | `key-unavailable`
 */
export async function startCommand(args: readonly string[], io: CliIo): Promise<number> {
  const plan = readStartPlan(args);
  await assertPortsFree(plan);
  const stopped = untilStopped();
  const prepared = await prepareData(io, plan);
  const running = await startAll(plan, prepared.recorded, io);
  io.stdout(welcome(plan, prepared, running));
  await stopped;
  await running.close();
  return 0;
}
