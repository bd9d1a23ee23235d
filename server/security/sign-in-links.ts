const HOUR_MS = 3_600_000;

/** One-time links into the report, kept in memory only: a restart makes the unused ones void. */
export class SignInLinks {
  readonly #expiries = new Map<string, number>();
  readonly #newSecret: (length: number) => string;
  readonly #now: () => number;

  constructor(newSecret: (length: number) => string, now: () => number) {
    this.#newSecret = newSecret;
    this.#now = now;
  }

  /** A path that signs in once, within 24 hours. */
  mint(): string {
    const token = this.#newSecret(32);
    this.#expiries.set(token, this.#now() + 24 * HOUR_MS);
    return `/sign-in?token=${token}`;
  }

  /** Uses a token up. @returns whether it was good */
  redeem(token: string): boolean {
    const expiresAt = this.#expiries.get(token);
    this.#expiries.delete(token);
    return expiresAt !== undefined && expiresAt > this.#now();
  }
}
