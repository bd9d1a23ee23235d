import type { AuditRow } from '../rows/audit-row.ts';
import type { Sql } from '../sql.ts';

/** Keeps what was changed by whom. */
export async function writeAudit(sql: Sql, { id, at, who, what, about }: AuditRow): Promise<void> {
  await sql.run(`insert into audit (id, at, who, what, about) values (?, ?, ?, ?, ?)`, id, at, who, what, about);
}
