import type { LiveState } from './live-state.ts';

const retryMs = 3_000;

/** The line on which the server says that something was recorded for a site. It says that, and not what. */
export class LiveFeed {
  readonly site: string;
  readonly #onState: (state: LiveState) => void;
  readonly #onChange: () => void;
  #source: EventSource | undefined;
  #retry: ReturnType<typeof setTimeout> | undefined;

  constructor(site: string, onState: (state: LiveState) => void, onChange: () => void) {
    this.site = site;
    this.#onState = onState;
    this.#onChange = onChange;
    this.#open();
  }

  close(): void {
    clearTimeout(this.#retry);
    this.#source?.close();
  }

  #open(): void {
    const source = new EventSource(`/api/live?${new URLSearchParams({ site: this.site })}`);
    this.#source = source;
    source.addEventListener('open', () => {
      this.#onState('live');
      // What was recorded before the line stood was told to nobody.
      this.#onChange();
    });
    source.addEventListener('change', this.#onChange);
    source.addEventListener('error', () => {
      this.#onState('reconnecting');
      if (source.readyState !== EventSource.CLOSED) return;
      // The browser reconnects after a broken line, and gives up after a refusal. Reading the report tells the reason.
      this.#onChange();
      this.#retry = setTimeout(() => this.#open(), retryMs);
    });
  }
}
