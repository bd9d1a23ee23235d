import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Explanation } from '../api/explanation.ts';
import type { Failure } from '../api/failure.ts';
import { getJson } from '../api/get-json.ts';
import { parseExplanation } from '../api/parse-explanation.ts';

export type ExplanationState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'shown'; readonly explanation: Explanation };

/** Reads why one conversation was credited as it was; what was read stays in sight while it is read again. */
export class ExplanationController implements ReactiveController {
  state: ExplanationState = { kind: 'loading' };

  readonly #host: ReactiveControllerHost;
  #reading = new AbortController();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#reading.abort();
  }

  async read(site: string, id: string, lookbackDays: number): Promise<void> {
    this.#reading.abort();
    this.#reading = new AbortController();
    const { signal } = this.#reading;
    const { state } = this;
    if (state.kind !== 'shown' || state.explanation.id !== id) this.state = { kind: 'loading' };
    const query = new URLSearchParams({ site, lookbackDays: String(lookbackDays) });
    const path = `/api/conversations/${encodeURIComponent(id)}?${query}`;
    const answer = await getJson(path, parseExplanation, signal);
    if (signal.aborted) return;
    this.state = answer.ok ? { kind: 'shown', explanation: answer.value } : { kind: 'failed', failure: answer.failure };
    this.#host.requestUpdate();
  }
}
