import type { PersonRow } from '../rows/person-row.ts';
import type { Sql } from '../sql.ts';

/** What may be done to a person; `save` makes them or replaces all that is known of them. */
export type PersonChange =
  | { readonly change: 'save'; readonly row: PersonRow }
  | { readonly change: 'remove'; readonly id: string };

export type PersonChanged = 'done' | 'email_taken' | 'last_owner' | 'not_found';

/** Makes, changes or removes a person. An owner with a password always remains once there was one. */
export async function writePerson(sql: Sql, change: PersonChange): Promise<PersonChanged> {
  const id = change.change === 'save' ? change.row.id : change.id;
  const others = await sql.all(`select email, role, password from people where id <> ?`, id);
  const [known] = await sql.all(`select role, password from people where id = ?`, id);
  const stays = change.change === 'save' && change.row.role === 'owner' && change.row.password !== null;
  const wasOwner = known?.['role'] === 'owner' && known['password'] !== null;
  if (wasOwner && !stays && !others.some((other) => other['role'] === 'owner' && other['password'] !== null)) {
    return 'last_owner';
  }
  if (change.change === 'remove') {
    await sql.run(`delete from sessions where person = ?`, id);
    return (await sql.run(`delete from people where id = ?`, id)) > 0 ? 'done' : 'not_found';
  }
  if (others.some((other) => other['email'] === change.row.email)) return 'email_taken';
  const { email, name, role, sites, password, secondFactor, secondFactorAt, invite, inviteUntil, madeAt } = change.row;
  await sql.run(
    `insert into people
       (id, email, name, role, sites, password, second_factor, second_factor_at, invite, invite_until, made_at)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
     on conflict (id) do update set
       email = excluded.email, name = excluded.name, role = excluded.role, sites = excluded.sites,
       password = excluded.password, second_factor = excluded.second_factor,
       second_factor_at = excluded.second_factor_at, invite = excluded.invite, invite_until = excluded.invite_until`,
    id,
    email,
    name,
    role,
    JSON.stringify(sites),
    password,
    secondFactor && JSON.stringify(secondFactor),
    secondFactorAt,
    invite,
    inviteUntil,
    madeAt,
  );
  return 'done';
}
