import { NO_MONEY } from '#core/money/no-money.ts';
import type { ConversationFact } from '#core/report/fact.ts';
import { pathTo } from '#core/report/path-to.ts';
import { contextLedBy } from './context-led-by.ts';
import { ledFacts } from './led-facts.ts';
import { readConversations } from './read-conversations.ts';
import type { Reading } from './reading.ts';
import { reasonOf } from './reason-of.ts';
import { touchpointsLedBy } from './touchpoints-led-by.ts';

/** The conversations of the period, by their own time or by that of their click. */
export async function loadConversations(reading: Reading): Promise<readonly ConversationFact[]> {
  const { query } = reading;
  return ledFacts(
    reading,
    'conversations',
    (stretch) => readConversations(reading, stretch),
    (row, destinations): ConversationFact => {
      const at = Number(row['started_at']);
      const clickAt = row['click_at'] === null ? null : Number(row['click_at']);
      const touchpoints = touchpointsLedBy(reading, row);
      return {
        id: String(row['message']),
        at,
        countsAt: query.cohort === 'click' ? (clickAt ?? at) : at,
        path: pathTo(touchpoints, at, query.lookbackDays),
        context: contextLedBy(row, destinations),
        clickId: row['matched'] as string | null,
        clickAt,
        count: 1,
        money: NO_MONEY,
        reason: reasonOf(touchpoints, row['matched'] === null ? row['start_reason'] : null),
      };
    },
  );
}
