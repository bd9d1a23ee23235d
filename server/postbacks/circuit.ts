const FAILURES_TO_OPEN = 3;
const FIRST_PAUSE_MS = 60_000;
const LONGEST_PAUSE_MS = 3_600_000;

/** Whether a destination is sent to: `half_open` lets one call try. */
export type CircuitState = 'closed' | 'half_open' | 'open';

/**
 * Spares a destination that does not answer, and the facts that would be spent on it. Until one call has gone well,
 * one fact goes at a time; three rounds that fail open it, for a minute and then ever longer, up to an hour.
 */
export class Circuit {
  #failures = 0;
  #openUntil = 0;
  #isProven = false;

  /** Epoch milliseconds until which nothing is sent. */
  get openUntil(): number {
    return this.#openUntil;
  }

  state(now: number): CircuitState {
    if (now < this.#openUntil) return 'open';
    return this.#failures >= FAILURES_TO_OPEN ? 'half_open' : 'closed';
  }

  /** How many facts may be told now, of `most` that could. */
  allows(now: number, most: number): number {
    if (now < this.#openUntil) return 0;
    return this.#isProven ? most : 1;
  }

  /** The destination answered, though it may have refused what it was told. */
  answered(): void {
    this.#failures = 0;
    this.#isProven = true;
  }

  /** A round in which nobody answered as they should. */
  failed(now: number): void {
    this.#isProven = false;
    this.#failures++;
    if (this.#failures < FAILURES_TO_OPEN) return;
    this.pause(now, Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** Math.min(20, this.#failures - FAILURES_TO_OPEN)));
  }

  /** Our token is void: every other fact would fare the same. */
  lockedOut(now: number): void {
    this.#failures = Math.max(this.#failures, FAILURES_TO_OPEN - 1);
    this.failed(now);
  }

  /** Nothing before this time has passed. */
  pause(now: number, ms: number): void {
    this.#openUntil = Math.max(this.#openUntil, now + ms);
  }
}
