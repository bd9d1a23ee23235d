import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Failure } from '../api/failure.ts';
import { getJson } from '../api/get-json.ts';

export type ReadState<Value> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly failure: Failure }
  /** `path`: what was asked, so that a part can tell its own answer from that to an earlier question. */
  | { readonly kind: 'shown'; readonly value: Value; readonly path: string };

/** Reads one answer for one part of the page; what was read stays in sight while something else is read. */
export class ReadController<Value> implements ReactiveController {
  state: ReadState<Value> = { kind: 'loading' };

  readonly #host: ReactiveControllerHost;
  readonly #parse: (body: unknown) => Value | undefined;
  #reading = new AbortController();

  constructor(host: ReactiveControllerHost, parse: (body: unknown) => Value | undefined) {
    this.#host = host;
    this.#parse = parse;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#reading.abort();
  }

  async read(path: string): Promise<void> {
    this.#reading.abort();
    this.#reading = new AbortController();
    const { signal } = this.#reading;
    if (this.state.kind === 'failed') this.state = { kind: 'loading' };
    const answer = await getJson(path, this.#parse, signal);
    if (signal.aborted) return;
    this.state = answer.ok ? { kind: 'shown', value: answer.value, path } : { kind: 'failed', failure: answer.failure };
    this.#host.requestUpdate();
  }

  /** Forgets what was read: it answers a question that nobody asks any more. */
  clear(): void {
    this.#reading.abort();
    this.state = { kind: 'loading' };
  }
}
