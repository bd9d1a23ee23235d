import { dayStart } from '#core/time/day-start.ts';
import { localDate } from '#core/time/local-date.ts';
import { nextDate } from '#core/time/next-date.ts';

const MINUTE_MS = 60_000;

/** Gives the salt of a site's day, the same to every process. */
export type SaltSource = (site: string, day: string, fresh: string, now: number) => Promise<string>;

/** A day of a site, with the two salts that are in use. */
export interface SaltedDay {
  /** Epoch milliseconds: the day's first instant in the site's zone. */
  readonly startsAt: number;
  readonly today: string;
  /** For what began before midnight. @throws what the store throws; the next call asks again */
  readonly yesterday: () => Promise<string>;
}

interface KnownDay {
  readonly date: string;
  readonly salted: Promise<SaltedDay>;
  minute: number;
}

/**
 * The salts of today and yesterday, per site, in the site's own zone. Each is asked for once a day, yesterday's only
 * if it is needed; none is remembered for longer.
 */
export class DailySalts {
  readonly #days = new Map<string, KnownDay>();
  readonly #source: SaltSource;
  readonly #newSecret: (length: number) => string;

  constructor(source: SaltSource, newSecret: (length: number) => string) {
    this.#source = source;
    this.#newSecret = newSecret;
  }

  /** @throws what the store throws; the next call asks again */
  day(site: { readonly id: string; readonly timeZone: string }, now: number): Promise<SaltedDay> {
    const known = this.#days.get(site.id);
    // No zone changes its date within a minute, and asking for the date costs more than the rest of a beacon's hash.
    const minute = Math.floor(now / MINUTE_MS);
    if (known?.minute === minute) return known.salted;
    const date = localDate(now, site.timeZone);
    if (known?.date === date) {
      known.minute = minute;
      return known.salted;
    }
    const salted = this.#salted(site.id, date, dayStart(date, site.timeZone), now);
    this.#days.set(site.id, { date, salted, minute });
    salted.catch(() => this.#days.delete(site.id));
    return salted;
  }

  async #salted(site: string, date: string, startsAt: number, now: number): Promise<SaltedDay> {
    const salt = (day: string) => this.#source(site, day, this.#newSecret(32), now);
    let before: Promise<string> | undefined;
    const yesterday = () => {
      before ??= salt(nextDate(date, -1));
      before.catch(() => (before = undefined));
      return before;
    };
    return { startsAt, today: await salt(date), yesterday };
  }
}
