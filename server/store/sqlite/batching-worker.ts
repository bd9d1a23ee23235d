import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { Fault } from '#core/fault.ts';
import type { Answer } from './answer.ts';

const ENOUGH = 48;
const MOMENT_MS = 1;

interface Waiting<Request> {
  readonly request: Request;
  /** What comes of it. */
  readonly answer: Promise<unknown>;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/**
 * A thread that takes requests in batches: what arrives while it works on one batch makes up the next, so that under
 * load many share one commit and alone none waits.
 */
export class BatchingWorker<Request> {
  readonly #worker: Worker;
  readonly #batchSize: number;
  readonly #enough: number;
  #waiting: Waiting<Request>[] = [];
  #working: Waiting<Request>[] = [];
  #failure: Fault | undefined;
  #idle: (() => void) | undefined;
  #soon: NodeJS.Timeout | undefined;

  private constructor(worker: Worker, batchSize: number) {
    this.#worker = worker;
    this.#batchSize = batchSize;
    this.#enough = Math.min(ENOUGH, batchSize);
    worker.on('message', (answers: readonly Answer[]) => this.#settle(answers));
    worker.on('error', (error) => this.#fail(error));
    worker.on('exit', () => this.#fail(new Error('the thread has ended')));
  }

  /** Starts the thread. @throws what it throws while it opens */
  static async start<Request>(url: URL, workerData: string, batchSize: number): Promise<BatchingWorker<Request>> {
    const worker = new Worker(url, { workerData });
    await once(worker, 'message');
    return new BatchingWorker<Request>(worker, batchSize);
  }

  /** @throws Fault `unavailable` when the request could not be carried out */
  ask(request: Request): Promise<unknown> {
    if (this.#failure) return Promise.reject(this.#failure);
    const { promise: answer, resolve, reject } = Promise.withResolvers<unknown>();
    this.#waiting.push({ request, answer, resolve, reject });
    if (this.#working.length === 0) this.#sendSoon();
    return answer;
  }

  /** The same for one who only wants to know: somebody who waits for the same already is joined. */
  askAlike(request: Request): Promise<unknown> {
    const asked = JSON.stringify(request);
    const alike = this.#waiting.find(({ request: its }) => JSON.stringify(its) === asked);
    return alike?.answer ?? this.ask(request);
  }

  /** Finishes what is waiting, then ends the thread. */
  async close(): Promise<void> {
    if (this.#failure) return;
    if (this.#working.length > 0 || this.#soon) await new Promise<void>((resolve) => (this.#idle = resolve));
    const ended = once(this.#worker, 'exit');
    this.#worker.postMessage('close');
    await ended;
  }

  /**
   * At once where many wait; else a moment later, so that those who come now may share the commit. Waiting longer
   * would make the commits fewer, but then both threads wait for each other.
   */
  #sendSoon(): void {
    if (this.#waiting.length >= this.#enough) {
      clearTimeout(this.#soon);
      this.#soon = undefined;
      this.#send();
    } else if (this.#waiting.length > 0) {
      this.#soon ??= setTimeout(() => {
        this.#soon = undefined;
        this.#send();
      }, MOMENT_MS);
    } else {
      this.#idle?.();
    }
  }

  #send(): void {
    this.#working = this.#waiting.splice(0, this.#batchSize);
    this.#worker.postMessage(this.#working.map(({ request }) => request));
  }

  #settle(answers: readonly Answer[]): void {
    const settled = this.#working;
    this.#working = [];
    this.#sendSoon();
    settled.forEach(({ resolve, reject }, i) => {
      const answer = answers[i];
      if (answer && 'value' in answer) resolve(answer.value);
      else reject(unavailable(answer?.error));
    });
  }

  #fail(error: Error): void {
    this.#failure ??= unavailable(error);
    for (const { reject } of [...this.#working, ...this.#waiting]) reject(this.#failure);
    this.#working = [];
    this.#waiting = [];
    this.#idle?.();
  }
}

function unavailable(cause: unknown): Fault {
  const fault = new Fault('unavailable', 'The store cannot be reached at the moment. Send the same request again.');
  fault.cause = cause;
  return fault;
}
