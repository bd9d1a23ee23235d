import type { PersonRow } from '../rows/person-row.ts';
import type { Sql, SqlRow } from '../sql.ts';

/** By one of these; left out: everybody. */
export interface PeopleQuery {
  readonly id?: string | undefined;
  readonly email?: string | undefined;
  readonly invite?: string | undefined;
}

const COLUMNS =
  'id, email, name, role, sites, password, second_factor, second_factor_at, invite, invite_until, made_at';

/** The people who may sign in, the first one first. */
export async function listPeople(sql: Sql, query: PeopleQuery): Promise<readonly PersonRow[]> {
  const [by] = Object.entries(query).filter(([, value]) => value !== undefined) as [keyof PeopleQuery, string][];
  const rows = by
    ? await sql.all(`select ${COLUMNS} from people where ${by[0]} = ?`, by[1])
    : await sql.all(`select ${COLUMNS} from people order by made_at, id`);
  return rows.map(personRow);
}

function personRow(row: SqlRow): PersonRow {
  return {
    id: String(row['id']),
    email: String(row['email']),
    name: String(row['name']),
    role: row['role'] as PersonRow['role'],
    sites: JSON.parse(String(row['sites'])) as PersonRow['sites'],
    password: row['password'] as string | null,
    secondFactor:
      row['second_factor'] === null
        ? null
        : (JSON.parse(String(row['second_factor'])) as NonNullable<PersonRow['secondFactor']>),
    secondFactorAt: row['second_factor_at'] as number | null,
    invite: row['invite'] as string | null,
    inviteUntil: row['invite_until'] as number | null,
    madeAt: Number(row['made_at']),
  };
}
