import type { Touchpoint } from '#core/visit/touchpoint.ts';
import type { Sql, SqlRow } from '../../sql.ts';
import { touchpointsOfVisitors } from '../touchpoints-of-visitors.ts';

/** How the visits of visitors began. Clicks and conversations have the same visitors: each is asked about once. */
export class Visits {
  readonly #sql: Sql;
  readonly #site: string;
  readonly #known = new Map<string, readonly Touchpoint[]>();

  constructor(sql: Sql, site: string) {
    this.#sql = sql;
    this.#site = site;
  }

  /** Makes the visitors of these rows known. */
  async load(rows: readonly SqlRow[]): Promise<void> {
    const wanted = new Set<string>();
    for (const { visitor } of rows) if (typeof visitor === 'string' && !this.#known.has(visitor)) wanted.add(visitor);
    const found = await touchpointsOfVisitors(this.#sql, this.#site, wanted);
    for (const visitor of wanted) this.#known.set(visitor, found.get(visitor) ?? []);
  }

  /** Oldest first. */
  of(visitor: SqlRow[string] | undefined): readonly Touchpoint[] {
    return this.#known.get(String(visitor)) ?? [];
  }
}
