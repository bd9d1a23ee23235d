import { Fault } from '#core/fault.ts';
import { hashToken } from '../../security/hash-token.ts';
import type { PeopleStore } from '../../store/people-store.ts';
import type { PersonRow } from '../../store/rows/person-row.ts';

const DAY_MS = 86_400_000;
export const INVITE_DAYS = 7;

export interface InvitePerson {
  readonly people: PeopleStore;
  readonly now: () => number;
  readonly newSecret: (length: number) => string;
}

/**
 * Lets somebody choose a password by a link that works once, for seven days; the link before it is void.
 * @returns the path of the link, shown to whoever invites and kept nowhere
 * @throws Fault `conflict` where the address is somebody else's
 */
export async function invitePerson(deps: InvitePerson, person: PersonRow): Promise<string> {
  const token = deps.newSecret(32);
  const row = { ...person, invite: hashToken(token), inviteUntil: deps.now() + INVITE_DAYS * DAY_MS };
  const changed = await deps.people.change({ change: 'save', row });
  if (changed === 'email_taken') throw new Fault('conflict', 'Somebody with this address is here already.');
  // In the fragment, which no server and no log is told.
  return `/sign-in#invite=${token}`;
}
