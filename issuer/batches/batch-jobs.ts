import { AppError } from '../../core/errors.ts';
import { pauseBatch } from './pause-batch.ts';
import { type SignBatchDeps, signBatch } from './sign-batch.ts';

/** How far the signing of a batch is; `failure` is a sentence for the officer. */
export type BatchProgress = {
  readonly done: number;
  readonly total: number;
  readonly perSecond: number;
  readonly failure?: string;
};

type Job = {
  readonly startedAt: number;
  readonly total: number;
  done: number;
  halted: boolean;
  endedAt?: number;
  failure?: string;
  end: Promise<void>;
};

/** The signing of batches in this process: one job a batch, in the background. */
export class BatchJobs {
  readonly #deps: SignBatchDeps;
  readonly #onFailure: (error: unknown, batch: string) => void;
  readonly #jobs = new Map<string, Job>();

  /** @param onFailure told of every failure, for the log; the officer sees its sentence in the progress */
  constructor(deps: SignBatchDeps, onFailure: (error: unknown, batch: string) => void) {
    this.#deps = deps;
    this.#onFailure = onFailure;
  }

  /** Starts signing a released batch in the background; does nothing while its job runs. */
  async start(batch: string): Promise<void> {
    const running = this.#jobs.get(batch);
    if (running !== undefined && !running.halted) return;
    await running?.end;
    const total = await this.#deps.store.batchRows.countBy('batchState', `${batch}:ready`);
    // Another start can have come in between.
    if (this.#jobs.get(batch) !== running) return;
    const startedAt = this.#deps.clock().getTime();
    const job: Job = { startedAt, total, done: 0, halted: false, end: Promise.resolve() };
    this.#jobs.set(batch, job);
    job.end = this.#run(batch, job);
  }

  /** Waits until the job has ended, if there is one. */
  async wait(batch: string): Promise<void> {
    await this.#jobs.get(batch)?.end;
  }

  /** Lets the job end after the part it is at, and waits for that. */
  async halt(batch: string): Promise<void> {
    const job = this.#jobs.get(batch);
    if (job === undefined) return;
    job.halted = true;
    await job.end;
  }

  /** Halts every job: for a clean end of the process. */
  async stop(): Promise<void> {
    await Promise.all([...this.#jobs.keys()].map((batch) => this.halt(batch)));
  }

  progress(batch: string): BatchProgress | undefined {
    const job = this.#jobs.get(batch);
    if (job === undefined) return undefined;
    const seconds = ((job.endedAt ?? this.#deps.clock().getTime()) - job.startedAt) / 1000;
    const perSecond = seconds > 0 ? Math.round((job.done / seconds) * 10) / 10 : 0;
    const { done, total, failure } = job;
    return { done, total, perSecond, ...(failure === undefined ? {} : { failure }) };
  }

  /** Never rejects: a failure is kept for the officer to see. */
  async #run(batch: string, job: Job): Promise<void> {
    try {
      await signBatch(this.#deps, batch, (rows) => {
        job.done += rows;
        return !job.halted;
      });
    } catch (error) {
      this.#onFailure(error, batch);
      job.failure =
        error instanceof AppError ? error.publicDetail : 'The signing stopped unexpectedly.';
      await this.#pause(batch);
    } finally {
      job.halted = true;
      job.endedAt = this.#deps.clock().getTime();
    }
  }

  /** A batch whose signing failed waits for the officer, who can let it go on. */
  async #pause(batch: string): Promise<void> {
    try {
      await pauseBatch(this.#deps.store, batch);
    } catch (error) {
      this.#onFailure(error, batch);
    }
  }
}
