import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { BehavedHost } from '../page/behaviour/behaved-host.ts';
import { standBy } from '../page/behaviour/stand-by.ts';

/** The way to what an element does beside being a link, judged at each update. */
export class BehaviourDoor implements ReactiveController {
  readonly #standBy: ReturnType<typeof standBy>;
  readonly #host: ReactiveControllerHost & BehavedHost;

  constructor(host: ReactiveControllerHost & BehavedHost) {
    this.#host = host;
    this.#standBy = standBy(host);
    host.addController(this);
  }

  hostConnected(): void {
    // The attributes are known after an update.
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    if (this.#host.isConnected) this.#standBy.judge();
  }

  hostDisconnected(): void {
    // A move within the page disconnects and connects at once.
    queueMicrotask(() => this.#host.isConnected || this.#standBy.end());
  }
}
