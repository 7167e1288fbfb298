import { sweepExpired } from './access/sweep-expired.ts';
import type { IssuerAppDeps } from './app-deps.ts';
import { resumeBatches } from './batches/resume-batches.ts';
import type { IssuerConfig } from './config.ts';
import { openMailSender } from './delivery/mail/open-mail-sender.ts';

const HOUR_MS = 3_600_000;

/** What runs beside the requests. */
export type RunningJobs = { stop(): Promise<void> };

/** Starts the sender of mails, the hourly sweep and the signing that an end of the process interrupted. */
export async function startJobs(config: IssuerConfig, deps: IssuerAppDeps): Promise<RunningJobs> {
  const sender = openMailSender(config, deps);
  const sweep = (): Promise<void> =>
    sweepExpired(deps).catch((err: unknown) => deps.logger.error({ err }, 'the sweep failed'));
  await sweep();
  const timer = setInterval(sweep, HOUR_MS).unref();
  await resumeBatches(deps, deps.jobs);
  return {
    async stop() {
      clearInterval(timer);
      await Promise.all([sender?.stop(), deps.jobs.stop()]);
      await deps.batchPool?.close();
    },
  };
}
