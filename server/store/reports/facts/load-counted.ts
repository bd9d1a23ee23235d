import type { ReportQuery } from '#core/report/report-query.ts';
import { type CountedFacts, selectFacts } from '#core/report/select-facts.ts';
import type { Sql } from '../../sql.ts';
import { loadFacts } from './load-facts.ts';
import { periodMs } from './period-ms.ts';

/** What reports of this period and these filters count. */
export async function loadCounted(sql: Sql, query: ReportQuery, isTold: boolean): Promise<CountedFacts> {
  return selectFacts(await loadFacts(sql, query, isTold), periodMs(query).from, query.filters);
}
