import type { AuditQuery } from './reports/list-audit.ts';
import type { PeopleQuery } from './reports/list-people.ts';
import type { SessionsQuery } from './reports/list-sessions.ts';
import type { AuditRow } from './rows/audit-row.ts';
import type { PersonRow } from './rows/person-row.ts';
import type { SessionRow } from './rows/session-row.ts';
import type { PersonChange, PersonChanged } from './writes/write-person.ts';
import type { SessionChange } from './writes/write-session.ts';

/** Who may come in, and what they changed. */
export interface PeopleStore {
  list(query: PeopleQuery): Promise<readonly PersonRow[]>;
  change(change: PersonChange): Promise<PersonChanged>;
  sessions(query: SessionsQuery): Promise<readonly SessionRow[]>;
  /** @returns how many sessions it touched */
  changeSession(change: SessionChange): Promise<number>;
  audit(query: AuditQuery): Promise<readonly AuditRow[]>;
  record(row: AuditRow): Promise<void>;
}
