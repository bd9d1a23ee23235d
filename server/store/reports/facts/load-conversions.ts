import { CONVERSION_KINDS, type ConversionFact } from '#core/report/fact.ts';
import { pathTo } from '#core/report/path-to.ts';
import { localDate } from '#core/time/local-date.ts';
import { contextLedBy } from './context-led-by.ts';
import { ledColumns } from './led-columns.ts';
import { nameDestinations } from './name-destinations.ts';
import type { Reading } from './reading.ts';
import { reasonOf } from './reason-of.ts';
import { touchpointsLedBy } from './touchpoints-led-by.ts';

const DAY_MS = 86_400_000;

/** The leads, purchases and others of the period, by their own time or by that of the click that led to them. */
export async function loadConversions(reading: Reading): Promise<readonly ConversionFact[]> {
  const { sql, query, period, isTold, visits, convert } = reading;
  const { from, to } = period;
  const byClick = query.cohort === 'click';
  const rows = await sql.all(
    `select v.id, v.at, v.kind, v.value, v.currency, v.reason, ${ledColumns(isTold)} from conversions v
     left join conversations c on c.site = v.site and c.message = v.message
     left join events e on e.site = v.site and e.id = coalesce(v.click, c.click)
     where v.site = ? and v.at >= ? ${byClick ? 'and coalesce(e.at, v.at) >= ? and coalesce(e.at, v.at) < ?' : 'and v.at < ?'}
     order by v.at, v.id`,
    query.site,
    ...(byClick ? [from - DAY_MS, from, to] : [from, to]),
  );
  await visits.load(rows);
  const destinations = await nameDestinations(reading, rows);
  return rows.map((row): ConversionFact => {
    const at = Number(row['at']);
    const clickAt = row['click_at'] === null ? null : Number(row['click_at']);
    const touchpoints = touchpointsLedBy(reading, row);
    const { value, currency } = row;
    return {
      id: String(row['id']),
      kind: CONVERSION_KINDS.find((kind) => kind === row['kind']) ?? 'other',
      at,
      countsAt: byClick ? (clickAt ?? at) : at,
      path: pathTo(touchpoints, at, query.lookbackDays),
      context: contextLedBy(row, destinations),
      value:
        typeof value === 'number' && typeof currency === 'string'
          ? convert({ currency, amount: value }, localDate(at, query.timeZone))
          : null,
      clickId: row['click'] as string | null,
      conversationId: row['message'] as string | null,
      conversationAt: row['started_at'] === null ? null : Number(row['started_at']),
      reason: reasonOf(touchpoints, row['click'] === null ? (row['start_reason'] ?? row['reason']) : null),
    };
  });
}
