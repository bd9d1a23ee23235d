import { Fault } from '#core/fault.ts';
import { hashToken } from '../../security/hash-token.ts';
import type { Passwords } from '../../security/passwords.ts';
import type { PeopleStore } from '../../store/people-store.ts';
import type { PersonRow } from '../../store/rows/person-row.ts';

export interface AcceptInvite {
  readonly people: PeopleStore;
  readonly passwords: Passwords;
  readonly now: () => number;
}

/**
 * Takes an invitation up: its holder chooses a password.
 * @throws Fault `unauthorized` where the link has been used or is too old
 */
export async function acceptInvite(deps: AcceptInvite, token: string, password: string): Promise<PersonRow> {
  const { people, passwords, now } = deps;
  const [person] = await people.list({ invite: hashToken(token) });
  if (!person || (person.inviteUntil ?? 0) <= now()) {
    throw new Fault('unauthorized', 'This invitation has been used or is too old; ask for a new one.');
  }
  const row = { ...person, password: await passwords.hash(password), invite: null, inviteUntil: null };
  await people.change({ change: 'save', row });
  // Whoever is signed in with the password of before is out.
  await people.changeSession({ change: 'end-others', person: person.id, except: '' });
  return row;
}
