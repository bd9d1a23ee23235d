import { localDate } from '#core/time/local-date.ts';

/** Gives the salt of a site's day, the same to every process. */
export type SaltSource = (site: string, day: string, fresh: string, now: number) => Promise<string>;

/**
 * The salt of today, per site, in the site's own zone. Asked for once a day.
 */
export class DailySalts {
  readonly #salts = new Map<string, { readonly day: string; readonly salt: Promise<string> }>();
  readonly #source: SaltSource;
  readonly #newSecret: (length: number) => string;

  constructor(source: SaltSource, newSecret: (length: number) => string) {
    this.#source = source;
    this.#newSecret = newSecret;
  }

  /** @throws what the store throws; the next call asks again */
  today(site: { readonly id: string; readonly timeZone: string }, now: number): Promise<string> {
    const day = localDate(now, site.timeZone);
    const known = this.#salts.get(site.id);
    if (known?.day === day) return known.salt;
    const salt = this.#source(site.id, day, this.#newSecret(32), now);
    this.#salts.set(site.id, { day, salt });
    salt.catch(() => this.#salts.delete(site.id));
    return salt;
  }
}
