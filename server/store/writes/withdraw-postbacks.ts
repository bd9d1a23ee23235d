import type { Sql } from '../sql.ts';
import { factId } from './fact-id.ts';
import type { Happened } from './queue-postbacks.ts';

/** Takes back what turned out not to have happened, as far as nobody was told yet. */
export async function withdrawPostbacks(
  sql: Sql,
  site: string,
  happened: Pick<Happened, 'kind' | 'id'>,
): Promise<void> {
  await sql.run(
    `update outbox set status = 'withdrawn', reason = 'did_not_happen'
     where site = ? and fact = ? and status in ('file', 'queued', 'unsendable')`,
    site,
    factId(happened),
  );
}
