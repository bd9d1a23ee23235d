import type { OutboxFact } from '../rows/outbox-fact.ts';
import type { Sql } from '../sql.ts';
import { loadOutboxFact } from './load-outbox-fact.ts';

export interface PostbackFactsQuery {
  readonly site: string;
  readonly postback: string;
  /** One of them by its event id; empty: any. */
  readonly event: string;
  /** Those that happened since, epoch milliseconds. */
  readonly since: number;
  /** Those whose platform could make sense of them by then, epoch milliseconds. */
  readonly dueBy: number;
  readonly status: string;
  readonly newestFirst: boolean;
  readonly limit: number;
}

/** Facts of a postback with all that is known of them: for a file, or to show what would be sent. */
export async function listPostbackFacts(sql: Sql, query: PostbackFactsQuery): Promise<OutboxFact[]> {
  const order = query.newestFirst ? 'desc' : 'asc';
  const rows = await sql.all(
    `select fact, event, at, attempts from outbox
     where site = ? and postback = ? and at >= ? and due_at <= ? and ? in ('', status) and ? in ('', fact)
     order by at ${order}, fact ${order} limit ?`,
    query.site,
    query.postback,
    query.since,
    query.dueBy,
    query.status,
    query.event,
    query.limit,
  );
  const facts: OutboxFact[] = [];
  for (const row of rows) {
    const fact = await loadOutboxFact(sql, query.site, row);
    if (fact) facts.push(fact);
  }
  return facts;
}
