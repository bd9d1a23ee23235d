import type { Sql } from '../sql.ts';
import { SUMMARY_RULES } from './summary-rules.ts';

/** A stretch of time, its end excluded; epoch milliseconds. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  /** Names the summary of the stretch; null where its rows have to be read. */
  readonly version: string | null;
}

/** Bytes of summaries that are kept ready, about. */
const KEPT_AT_MOST = 128_000_000;

/** Reads summaries, and keeps those that were read: a version never changes. */
export class SummaryCache {
  readonly #sql: Sql;
  readonly #kept = new Map<string, { readonly value: unknown; readonly size: number }>();
  #size = 0;

  constructor(sql: Sql) {
    this.#sql = sql;
  }

  /** Covers a period without gap or overlap, by summaries where there are some and else by what is between. */
  async stretches(site: string, from: number, to: number): Promise<Stretch[]> {
    const rows = await this.#sql.all(
      `select starts_at, ends_at, version from summaries
       where site = ? and ends_at > ? and ends_at <= ? and starts_at >= ? and part = '' and body is not null
       order by starts_at, ends_at desc`,
      site,
      from,
      to,
      from,
    );
    const stretches: Stretch[] = [];
    let covered = from;
    for (const row of rows) {
      const version = String(row['version']);
      const stretch = { from: Number(row['starts_at']), to: Number(row['ends_at']), version };
      if (stretch.from < covered || !version.startsWith(`${SUMMARY_RULES}.`)) continue;
      if (stretch.from > covered) stretches.push({ from: covered, to: stretch.from, version: null });
      stretches.push(stretch);
      covered = stretch.to;
    }
    if (covered < to) stretches.push({ from: covered, to, version: null });
    return stretches;
  }

  /**
   * One part of a summary.
   * @param read makes of a part's JSON what is kept
   * @param weight how many bytes that takes for each character
   */
  async part<T>(site: string, stretch: Stretch, part: string, read: (body: unknown) => T, weight = 1): Promise<T> {
    return this.remember(`${site} ${stretch.from} ${stretch.to} ${stretch.version} ${part}`, async () => {
      const body = await this.#body(site, stretch, part);
      return { value: read(JSON.parse(body)), bytes: body.length * weight };
    });
  }

  /** The same, of a part that is so large that keeping it would push out all others. */
  async largePart<T>(site: string, stretch: Stretch, part: string, read: (body: unknown) => T): Promise<T> {
    return read(JSON.parse(await this.#body(site, stretch, part)));
  }

  async #body(site: string, stretch: Stretch, part: string): Promise<string> {
    const [row] = await this.#sql.all(
      `select body from summaries where site = ? and ends_at = ? and starts_at = ? and part = ?`,
      site,
      stretch.to,
      stretch.from,
      part,
    );
    return String(row?.['body']);
  }

  /**
   * What was made before under a key, else what is made now.
   * @param key names all that it depends on
   * @param make also tells about how many bytes it takes
   */
  async remember<T>(key: string, make: () => Promise<{ readonly value: T; readonly bytes: number }>): Promise<T> {
    const kept = this.#kept.get(key);
    if (kept) {
      // The one that was asked for last is the last to be dropped.
      this.#kept.delete(key);
      this.#kept.set(key, kept);
      return kept.value as T;
    }
    const { value, bytes } = await make();
    this.#keep(key, value, bytes);
    return value;
  }

  #keep(key: string, value: unknown, size: number): void {
    this.#kept.set(key, { value, size });
    this.#size += size;
    for (const [oldest, { size: its }] of this.#kept) {
      if (this.#size <= KEPT_AT_MOST) return;
      this.#kept.delete(oldest);
      this.#size -= its;
    }
  }
}
