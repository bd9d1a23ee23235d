import type { Sql } from '../sql.ts';

/** A quarter of an hour: the largest step that divides the days of every zone, those shifted by 30 and 45 minutes too. */
export const QUARTER_MS = 15 * 60_000;

/** Counts of one transaction, added up before they are written: a batch of events touches few quarters. */
export class Rollup {
  readonly #counts = new Map<string, { readonly quarter: number; readonly metric: string; count: number }>();

  add(at: number, metric: string): void {
    const quarter = Math.floor(at / QUARTER_MS);
    const key = `${quarter} ${metric}`;
    const entry = this.#counts.get(key);
    if (entry) entry.count++;
    else this.#counts.set(key, { quarter, metric, count: 1 });
  }

  async save(sql: Sql, site: string): Promise<void> {
    // In order of key, so that several writers can never wait for each other in a circle.
    for (const [, { quarter, metric, count }] of [...this.#counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
      await sql.run(
        `insert into rollups (site, quarter, metric, count) values (?, ?, ?, ?)
         on conflict (site, quarter, metric) do update set count = rollups.count + excluded.count`,
        site,
        quarter,
        metric,
        count,
      );
    }
  }
}
