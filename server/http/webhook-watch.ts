/** Why a call was not let in. */
export type WebhookRefusal = 'bad_signature' | 'verify_token';

/** How an account's calls fared since the service started; times are epoch milliseconds. */
export interface WebhookFortune {
  readonly seenAt: number | null;
  readonly handshakeAt: number | null;
  readonly refusals: number;
  readonly refusedAt: number | null;
  readonly refusedFor: WebhookRefusal | null;
}

const NOTHING: WebhookFortune = { seenAt: null, handshakeAt: null, refusals: 0, refusedAt: null, refusedFor: null };

/** Remembers, for whoever sets a connection up, whether its calls arrive. Kept in memory: it answers "just now?". */
export class WebhookWatch {
  readonly #now: () => number;
  readonly #fortunes = new Map<string, WebhookFortune>();

  constructor(now: () => number) {
    this.#now = now;
  }

  of(connection: string): WebhookFortune {
    return this.#fortunes.get(connection) ?? NOTHING;
  }

  seen(connection: string): void {
    this.#fortunes.set(connection, { ...this.of(connection), seenAt: this.#now() });
  }

  shookHands(connection: string): void {
    this.#fortunes.set(connection, { ...this.of(connection), handshakeAt: this.#now() });
  }

  refused(connection: string, reason: WebhookRefusal): void {
    const before = this.of(connection);
    const after = { refusals: before.refusals + 1, refusedAt: this.#now(), refusedFor: reason };
    this.#fortunes.set(connection, { ...before, ...after });
  }

  forget(connection: string): void {
    this.#fortunes.delete(connection);
  }
}
