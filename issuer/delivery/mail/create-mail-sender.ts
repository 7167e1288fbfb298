import type { Logger } from '../../../core/http/logger.ts';
import { eachBy } from '../../../storage/collection.ts';
import { type SendMailDeps, sendMail } from './send-mail.ts';

const PAUSE_MS = 3000;

/** The job that empties the outbox. */
export type MailSender = {
  start(): void;
  /** Looks through the waiting mails once. */
  runOnce(): Promise<void>;
  /** Ends after the mail it is at. */
  stop(): Promise<void>;
};

/** Makes the sender of waiting mails; it looks every few seconds and never fails, only logs. */
export function createMailSender(deps: SendMailDeps & { readonly logger: Logger }): MailSender {
  let isStopped = false;
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();

  async function runOnce(): Promise<void> {
    for await (const mail of eachBy(deps.store.outbox, 'state', 'waiting')) {
      if (isStopped) return;
      await sendMail(deps, mail);
    }
  }

  function plan(): void {
    timer = setTimeout(() => {
      running = runOnce()
        .catch((err: unknown) => deps.logger.error({ err }, 'the outbox could not be emptied'))
        .finally(() => {
          if (!isStopped) plan();
        });
    }, PAUSE_MS);
    timer.unref();
  }

  return {
    start: plan,
    runOnce,
    async stop() {
      isStopped = true;
      clearTimeout(timer);
      await running;
      deps.transport.close();
    },
  };
}
