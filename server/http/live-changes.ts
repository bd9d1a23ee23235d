import type { Response } from 'express';

const QUIET_MS = 250;
const HEARTBEAT_MS = 20_000;

/** Tells open report pages that something was recorded; what it was, they ask for themselves. */
export class LiveChanges {
  readonly #listeners = new Map<Response, string>();
  readonly #changed = new Set<string>();
  #timer: NodeJS.Timeout | undefined;

  /** Sends `change` at once to nobody and soon to all: a burst of events is one change. */
  changed = (site: string): void => {
    this.#changed.add(site);
    this.#timer ??= setTimeout(() => this.#tell(), QUIET_MS);
  };

  /** Keeps an answer open as a stream of server-sent events until the page goes away. */
  stream(site: string, response: Response): void {
    response.writeHead(200, { 'Content-Type': 'text/event-stream', 'X-Accel-Buffering': 'no' });
    response.write(': hullo\n\n');
    this.#listeners.set(response, site);
    // Proxies cut what is silent for too long.
    const heartbeat = setInterval(() => response.write(': \n\n'), HEARTBEAT_MS);
    response.on('close', () => {
      clearInterval(heartbeat);
      this.#listeners.delete(response);
    });
  }

  /** Ends every stream, so that the service can stop. */
  close(): void {
    clearTimeout(this.#timer);
    for (const response of this.#listeners.keys()) response.end();
  }

  #tell(): void {
    this.#timer = undefined;
    for (const [response, site] of this.#listeners) {
      if (this.#changed.has(site)) response.write('event: change\ndata: {}\n\n');
    }
    this.#changed.clear();
  }
}
