import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Looks anew when the reader comes back to the tab or its window: somebody may have come in, or have been sent away,
 * meanwhile.
 */
export class OnReturn implements ReactiveController {
  readonly #look: () => void;

  constructor(host: ReactiveControllerHost, look: () => void) {
    this.#look = look;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#onReturn);
    addEventListener('focus', this.#onReturn);
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#onReturn);
    removeEventListener('focus', this.#onReturn);
  }

  readonly #onReturn = () => {
    if (document.visibilityState === 'visible') this.#look();
  };
}
