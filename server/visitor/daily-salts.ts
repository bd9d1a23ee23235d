import { localDate } from '#core/time/local-date.ts';

const MINUTE_MS = 60_000;

/** Gives the salt of a site's day, the same to every process. */
export type SaltSource = (site: string, day: string, fresh: string, now: number) => Promise<string>;

/**
 * The salt of today, per site, in the site's own zone. Asked for once a day.
 */
export class DailySalts {
  readonly #salts = new Map<string, { readonly day: string; minute: number; readonly salt: Promise<string> }>();
  readonly #source: SaltSource;
  readonly #newSecret: (length: number) => string;

  constructor(source: SaltSource, newSecret: (length: number) => string) {
    this.#source = source;
    this.#newSecret = newSecret;
  }

  /** @throws what the store throws; the next call asks again */
  today(site: { readonly id: string; readonly timeZone: string }, now: number): Promise<string> {
    const known = this.#salts.get(site.id);
    // No zone changes its date within a minute, and asking for the date costs more than the rest of a beacon's hash.
    const minute = Math.floor(now / MINUTE_MS);
    if (known?.minute === minute) return known.salt;
    const day = localDate(now, site.timeZone);
    if (known?.day === day) {
      known.minute = minute;
      return known.salt;
    }
    const salt = this.#source(site.id, day, this.#newSecret(32), now);
    this.#salts.set(site.id, { day, minute, salt });
    salt.catch(() => this.#salts.delete(site.id));
    return salt;
  }
}
