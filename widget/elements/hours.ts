import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { warn } from '../page/warn.ts';
import type { Opening, OpeningHours, openingAt } from './opening-at.ts';

/** Hours are written in whole minutes. */
const MINUTE_MS = 60_000;

/** Knows whether somebody is there; what reckons it is fetched only where hours are set. */
export class Hours implements ReactiveController {
  #reckon: typeof openingAt | undefined;
  #fetching: Promise<void> | undefined;
  #timer: ReturnType<typeof setInterval> | undefined;
  readonly #host: ReactiveControllerHost & OpeningHours;

  constructor(host: ReactiveControllerHost & OpeningHours) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#fetching) this.#tick();
  }

  hostDisconnected(): void {
    clearInterval(this.#timer);
  }

  /** Undefined: no hours are set, or what reckons them has not come; then it counts as open. */
  now(): Opening | undefined {
    if (!this.#host.hours && !this.#host.holidays) return undefined;
    this.#fetching ??= import('./opening-at.ts').then(
      ({ openingAt }) => {
        this.#reckon = openingAt;
        this.#tick();
        this.#host.requestUpdate();
      },
      () => warn('hours cannot be loaded; it counts as open'),
    );
    return this.#reckon?.(this.#host, Date.now());
  }

  #tick(): void {
    clearInterval(this.#timer);
    this.#timer = setInterval(() => this.#host.requestUpdate(), MINUTE_MS);
  }
}
