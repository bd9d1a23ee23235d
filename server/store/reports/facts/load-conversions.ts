import { NO_MONEY } from '#core/money/no-money.ts';
import { CONVERSION_KINDS, type ConversionFact } from '#core/report/fact.ts';
import { pathTo } from '#core/report/path-to.ts';
import { salesOf } from '#core/report/sales-of.ts';
import { localDate } from '#core/time/local-date.ts';
import { contextLedBy } from './context-led-by.ts';
import { ledFacts } from './led-facts.ts';
import { readConversions } from './read-conversions.ts';
import type { Reading } from './reading.ts';
import { reasonOf } from './reason-of.ts';
import { touchpointsLedBy } from './touchpoints-led-by.ts';

/** The leads, purchases and others of the period, by their own time or by that of the click that led to them. */
export async function loadConversions(reading: Reading): Promise<readonly ConversionFact[]> {
  const { query, convert } = reading;
  return ledFacts(
    reading,
    'conversions',
    (stretch) => readConversions(reading, stretch),
    (row, destinations): ConversionFact => {
      const at = Number(row['at']);
      const clickAt = row['click_at'] === null ? null : Number(row['click_at']);
      const touchpoints = touchpointsLedBy(reading, row);
      const { value, currency } = row;
      const money =
        typeof value === 'number' && typeof currency === 'string'
          ? convert({ currency, amount: value }, () => localDate(at, query.timeZone))
          : null;
      return {
        id: String(row['id']),
        kind: CONVERSION_KINDS.find((kind) => kind === row['kind']) ?? 'other',
        at,
        countsAt: query.cohort === 'click' ? (clickAt ?? at) : at,
        path: pathTo(touchpoints, at, query.lookbackDays),
        context: contextLedBy(row, destinations),
        count: salesOf(money),
        money: money ? [money] : NO_MONEY,
        clickId: row['click'] as string | null,
        conversationId: row['message'] as string | null,
        conversationAt: row['started_at'] === null ? null : Number(row['started_at']),
        reason: reasonOf(touchpoints, row['click'] === null ? (row['start_reason'] ?? row['reason']) : null),
      };
    },
  );
}
