import { formatMinorUnits } from '#core/money/format-minor-units.ts';
import { SPEND_KEY } from '../rows/spend-sheet.ts';
import type { Sql } from '../sql.ts';
import { placeholders } from '../writes/placeholders.ts';

export interface SpendQuery {
  readonly site: string;
  readonly from: string;
  readonly to: string;
  /** The `next` of the page before, or empty. */
  readonly cursor: readonly string[];
  readonly limit: number;
}

/** What an ad cost on one day, in the currency that was paid. */
export interface SpendEntry {
  readonly day: string;
  readonly source: string;
  readonly medium: string;
  readonly campaign: string;
  readonly content: string;
  readonly ad: string;
  /** What exports called the ad; empty if none did. */
  readonly adName: string;
  readonly adSet: string;
  readonly currency: string;
  /** A decimal number as text. */
  readonly amount: string;
  /** The import that said so last. */
  readonly importId: string;
}

export interface SpendList {
  readonly spend: readonly SpendEntry[];
  /** Cursor of the next page; null at the end. */
  readonly next: readonly string[] | null;
}

/** The spend of a period by day and ad, by pages. */
export async function listSpend(sql: Sql, query: SpendQuery): Promise<SpendList> {
  const key = SPEND_KEY.map((column) => `s.${column}`).join(', ');
  const rows = await sql.all(
    `select ${key}, s.amount, s.import, a.name, a.ad_set from spend s
     left join ad_names a on a.site = s.site and a.ad = s.ad
     where s.site = ? and s.day >= ? and s.day <= ? and (${key}) > (${placeholders(SPEND_KEY.length)})
     order by ${key} limit ?`,
    query.site,
    query.from,
    query.to,
    ...SPEND_KEY.map((_, i) => query.cursor[i] ?? ''),
    query.limit + 1,
  );
  const page = rows.slice(0, query.limit);
  const last = page.at(-1);
  return {
    spend: page.map((row) => {
      const text = (column: string) => String(row[column] ?? '');
      return {
        day: text('day'),
        source: text('source'),
        medium: text('medium'),
        campaign: text('campaign'),
        content: text('content'),
        ad: text('ad'),
        adName: text('name'),
        adSet: text('ad_set'),
        currency: text('currency'),
        amount: formatMinorUnits(Number(row['amount']), text('currency')),
        importId: text('import'),
      };
    }),
    next: last && rows.length > page.length ? SPEND_KEY.map((column) => String(last[column])) : null,
  };
}
