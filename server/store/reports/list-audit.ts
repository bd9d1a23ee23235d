import type { AuditRow } from '../rows/audit-row.ts';
import type { Sql } from '../sql.ts';

export interface AuditQuery {
  /** Only what came before this id; empty: the newest. */
  readonly before: string;
  readonly limit: number;
}

/** What was changed by whom, the newest first. */
export async function listAudit(sql: Sql, { before, limit }: AuditQuery): Promise<readonly AuditRow[]> {
  const rows = await sql.all(
    `select id, at, who, what, about from audit where ? = '' or id < ? order by id desc limit ?`,
    before,
    before,
    limit,
  );
  return rows as unknown as AuditRow[];
}
