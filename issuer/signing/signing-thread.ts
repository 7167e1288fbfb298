import { Worker } from 'node:worker_threads';
import type { JsonObject } from '../../core/documents/json-object.ts';
import { AppError } from '../../core/errors.ts';
import type { SealedSigner, SigningAnswer, SigningOrder } from './signing-message.ts';

type Waiting = {
  readonly resolve: (json: string) => void;
  readonly reject: (error: Error) => void;
};

/** One thread that signs. It holds the process only while it has something to do. */
export class SigningThread {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  #orders = 0;
  #isEnded = false;

  constructor(entry: URL, keyEncryptionKey: Uint8Array) {
    this.#worker = new Worker(entry, { workerData: keyEncryptionKey });
    this.#worker.unref();
    this.#worker.on('message', (answer: SigningAnswer) => this.#settle(answer));
    this.#worker.on('error', (cause) => this.#fail(cause));
    this.#worker.on('exit', () => this.#fail(undefined));
  }

  /** How much it has to do. */
  get load(): number {
    return this.#waiting.size;
  }

  get isEnded(): boolean {
    return this.#isEnded;
  }

  /** @throws AppError as signing does; `internal` when the thread ended */
  sign(signer: SealedSigner, credential: JsonObject, created: Date): Promise<string> {
    this.#orders += 1;
    const order: SigningOrder = {
      number: this.#orders,
      signer,
      credential,
      created: created.getTime(),
    };
    return new Promise((resolve, reject) => {
      this.#waiting.set(order.number, { resolve, reject });
      this.#worker.ref();
      this.#worker.postMessage(order);
    });
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }

  #settle(answer: SigningAnswer): void {
    const waiting = this.#waiting.get(answer.number);
    this.#waiting.delete(answer.number);
    if (this.#waiting.size === 0) this.#worker.unref();
    if (answer.kind === 'signed') waiting?.resolve(answer.json);
    else waiting?.reject(toError(answer));
  }

  #fail(cause: unknown): void {
    this.#isEnded = true;
    for (const { reject } of this.#waiting.values()) {
      reject(new AppError('internal', 'The signing was interrupted. Let it go on.', { cause }));
    }
    this.#waiting.clear();
  }
}

function toError(answer: Exclude<SigningAnswer, { readonly kind: 'signed' }>): AppError {
  if (answer.kind === 'refused') {
    return new AppError(answer.code, answer.publicDetail, { problems: answer.problems });
  }
  const cause = new Error(answer.message);
  return new AppError('internal', 'The credential could not be signed.', { cause });
}
