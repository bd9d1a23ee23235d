import type { ReportQuery } from '#core/report/report-query.ts';
import { type CountedFacts, selectFacts } from '#core/report/select-facts.ts';
import type { Sql } from '../../sql.ts';
import { countSeen } from './count-seen.ts';
import { loadClicks } from './load-clicks.ts';
import { loadConversations } from './load-conversations.ts';
import { loadConversions } from './load-conversions.ts';
import { loadSeen } from './load-seen.ts';
import { loadSpend } from './load-spend.ts';
import { openReading } from './reading.ts';

/**
 * What reports of this period and these filters count.
 * @param isTold whether the circumstances of events matter, and where impressions and opens came from; else these are
 *   counts from rollups
 */
export async function loadCounted(sql: Sql, query: ReportQuery, isTold: boolean): Promise<CountedFacts> {
  const reading = await openReading(sql, query, isTold);
  const facts = {
    clicks: await loadClicks(reading),
    conversations: await loadConversations(reading),
    conversions: await loadConversions(reading),
    spend: await loadSpend(reading),
    seen: isTold ? await loadSeen(reading) : await countSeen(reading),
  };
  return selectFacts(facts, reading.period.from, query.filters);
}
