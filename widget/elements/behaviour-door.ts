import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { BehavedHost } from '../page/behaviour/behaved-host.ts';
import type { StandBy } from '../page/behaviour/stand-by.ts';
import { warn } from '../page/warn.ts';

/** The way to what an element does beside being a link: it comes once the element is there, and is judged at each update. */
export class BehaviourDoor implements ReactiveController {
  #standBy: StandBy | undefined;
  #fetching: Promise<void> | undefined;
  readonly #host: ReactiveControllerHost & BehavedHost;

  constructor(host: ReactiveControllerHost & BehavedHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    // The attributes are known after an update.
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    this.#fetching ??= import('../page/behaviour/stand-by.ts').then(({ standBy }) => {
      this.#standBy = standBy(this.#host);
      this.#judge();
    }, warn);
    this.#judge();
  }

  hostDisconnected(): void {
    // A move within the page disconnects and connects at once.
    queueMicrotask(() => this.#host.isConnected || this.#standBy?.end());
  }

  #judge(): void {
    if (this.#host.isConnected) this.#standBy?.judge();
  }
}
