import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type Opening, type OpeningHours, openingAt } from './opening-at.ts';

/** Hours are written in whole minutes. */
const MINUTE_MS = 60_000;

/** Has an element look at its hours every minute, for as long as it is on the page. */
export class OpeningClock implements ReactiveController {
  #timer: ReturnType<typeof setInterval> | undefined;
  readonly #host: ReactiveControllerHost & OpeningHours;

  constructor(host: ReactiveControllerHost & OpeningHours) {
    this.#host = host;
    host.addController(this);
    host.requestUpdate();
  }

  hostConnected(): void {
    this.#timer = setInterval(() => this.#host.requestUpdate(), MINUTE_MS);
  }

  hostDisconnected(): void {
    clearInterval(this.#timer);
  }

  now(): Opening {
    return openingAt(this.#host, Date.now());
  }
}
