import { dayStart } from '#core/time/day-start.ts';
import { nextDate } from '#core/time/next-date.ts';
import type { Sql } from '../sql.ts';
import { CONVERSION_COLUMNS, type ConversionEntry, conversionEntry } from './conversion-entry.ts';

export interface ConversionsQuery {
  readonly site: string;
  readonly timeZone: string;
  readonly from: string;
  readonly to: string;
  /** The `next` of the page before, or empty. */
  readonly cursor: string;
  readonly limit: number;
}

export interface ConversionList {
  readonly conversions: readonly ConversionEntry[];
  /** Cursor of the next page; null at the end. */
  readonly next: string | null;
}

/** The conversions of a period, oldest first, by pages. */
export async function listConversions(sql: Sql, query: ConversionsQuery): Promise<ConversionList> {
  const [at = '', id = ''] = query.cursor.split(' ', 2);
  const rows = await sql.all(
    `select ${CONVERSION_COLUMNS} from conversions
     where site = ? and at >= ? and at < ? and (at, id) > (?, ?) order by at, id limit ?`,
    query.site,
    dayStart(query.from, query.timeZone),
    dayStart(nextDate(query.to), query.timeZone),
    Number(at) || 0,
    id,
    query.limit + 1,
  );
  const page = rows.slice(0, query.limit);
  const last = page.at(-1);
  return {
    conversions: page.map(conversionEntry),
    next: last && rows.length > page.length ? `${last['at']} ${last['id']}` : null,
  };
}
