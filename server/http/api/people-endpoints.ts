import { z } from 'zod';
import { Fault } from '#core/fault.ts';
import { newId } from '#core/new-id.ts';
import type { Site } from '../../config/config.ts';
import { invitePerson } from '../../flows/people/invite-person.ts';
import type { PeopleStore } from '../../store/people-store.ts';
import { type PersonRow, ROLES } from '../../store/rows/person-row.ts';
import type { PersonChange } from '../../store/writes/write-person.ts';
import type { Caller } from './caller.ts';
import { type Endpoint, endpoint } from './endpoint.ts';
import type { RecordAudit } from './record-audit.ts';

export interface PeopleEndpointsDeps {
  readonly people: PeopleStore;
  readonly sites: ReadonlyMap<string, Site>;
  readonly audit: RecordAudit;
  readonly now: () => number;
  readonly newSecret: (length: number) => string;
  readonly randomBytes: (length: number) => Uint8Array;
}

const role = z.enum(ROLES, { error: `is one of ${ROLES.join(', ')}` });
const sites = z.union([z.literal('all'), z.array(z.string()).min(1)], { error: 'is "all" or a list of site ids' });
const person = z.object({
  id: z.string(),
  email: z.string(),
  name: z.string(),
  role,
  sites,
  hasPassword: z.boolean().describe('False until the invitation is taken up.'),
  hasSecondFactor: z.boolean(),
  invitedUntil: z.int().nullable(),
  madeAt: z.int(),
});
const email = z.email({ error: 'is not an e-mail address' }).max(254).toLowerCase();
const name = z.string().trim().min(1, { error: 'is empty' }).max(100);
const invited = person.extend({
  invite: z.string().describe('Path of a link that lets its holder choose a password.'),
});
const none = z.object({});

/** Who may come in: for owners alone. */
export function peopleEndpoints(deps: PeopleEndpointsDeps): readonly Endpoint[] {
  const { people, audit, now } = deps;
  const one = async (caller: Caller, id: string | undefined): Promise<PersonRow> => {
    refuseOthers(caller);
    const [found] = await people.list({ id: id ?? '' });
    if (!found) throw new Fault('not_found', 'There is nobody of this id.');
    return found;
  };
  const change = async (wanted: PersonChange) => {
    const changed = await people.change(wanted);
    if (changed === 'email_taken') throw new Fault('conflict', 'Somebody with this address is here already.');
    if (changed === 'last_owner') throw new Fault('conflict', 'The last owner has to stay one; make another first.');
    if (changed === 'not_found') throw new Fault('not_found', 'There is nobody of this id.');
  };
  const known = (given: 'all' | readonly string[]) => {
    const strange = given === 'all' ? undefined : given.find((id) => !deps.sites.has(id));
    if (strange !== undefined) throw new Fault('unknown_site', `No site "${strange}" is set up here.`);
    return given;
  };
  return [
    endpoint({
      method: 'get',
      path: '/people',
      summary: 'Who may sign in, the first one first.',
      scope: 'admin',
      query: none,
      answer: z.object({ people: z.array(person) }),
      async handle({ caller }) {
        refuseOthers(caller);
        return { people: (await people.list({})).map(shown) };
      },
    }),
    endpoint({
      method: 'post',
      path: '/people',
      summary: 'Invites somebody; the answer holds the link to give them.',
      scope: 'admin',
      status: 201,
      query: none,
      body: z.strictObject({ email, name, role, sites: sites.default('all') }),
      answer: invited,
      async handle({ body, caller }) {
        refuseOthers(caller);
        const at = now();
        const row: PersonRow = {
          ...body,
          sites: body.role === 'owner' ? 'all' : known(body.sites),
          id: newId('per', at, deps.randomBytes),
          password: null,
          secondFactor: null,
          secondFactorAt: null,
          invite: null,
          inviteUntil: null,
          madeAt: at,
        };
        const invite = await invitePerson(deps, row);
        await audit(caller, 'person.invited', `${row.email} as ${row.role}`);
        return { ...shown(row), invite };
      },
    }),
    endpoint({
      method: 'put',
      path: '/people/:id',
      summary: 'Changes somebody’s name, role or sites.',
      scope: 'admin',
      query: none,
      body: z.strictObject({ name: name.optional(), role: role.optional(), sites: sites.optional() }),
      answer: person,
      async handle({ params, body, caller }) {
        const before = await one(caller, params['id']);
        const nextRole = body.role ?? before.role;
        const row: PersonRow = {
          ...before,
          name: body.name ?? before.name,
          role: nextRole,
          sites: nextRole === 'owner' ? 'all' : known(body.sites ?? before.sites),
        };
        await change({ change: 'save', row });
        await audit(caller, 'person.changed', `${row.email} is ${row.role}`);
        return shown(row);
      },
    }),
    endpoint({
      method: 'post',
      path: '/people/:id/invite',
      summary: 'A new link for somebody who lost theirs, or their password; the link before it is void.',
      scope: 'admin',
      query: none,
      answer: invited,
      async handle({ params, caller }) {
        const row = await one(caller, params['id']);
        const invite = await invitePerson(deps, row);
        await audit(caller, 'person.invited', row.email);
        return { ...shown(row), invite };
      },
    }),
    endpoint({
      method: 'delete',
      path: '/people/:id',
      summary: 'Removes somebody, and signs them out everywhere.',
      scope: 'admin',
      query: none,
      answer: person,
      async handle({ params, caller }) {
        const row = await one(caller, params['id']);
        await change({ change: 'remove', id: row.id });
        // Of what they did themselves the log keeps the id alone.
        await audit(caller, 'person.removed', `${row.email} (${row.id})`);
        return shown(row);
      },
    }),
    endpoint({
      method: 'get',
      path: '/audit',
      summary: 'What was changed by whom, the newest first, by pages.',
      scope: 'admin',
      query: z.object({
        before: z.string().max(60).default('').describe('The id of the last entry of the page before.'),
        limit: z.coerce.number().int().min(1).max(500).default(100),
      }),
      answer: z.object({
        entries: z.array(
          z.object({ id: z.string(), at: z.int(), who: z.string(), what: z.string(), about: z.string() }),
        ),
      }),
      table: ({ entries }) => ({
        columns: ['id', 'at', 'who', 'what', 'about'],
        rows: entries.map(({ id, at, who, what, about }) => [id, at, who, what, about]),
      }),
      async handle({ query, caller }) {
        refuseOthers(caller);
        return { entries: [...(await people.audit(query))] };
      },
    }),
  ];
}

function refuseOthers(caller: Caller): void {
  if (!caller.isOwner) throw new Fault('forbidden', 'Only an owner may see and change who comes in.');
}

function shown(row: PersonRow): z.input<typeof person> {
  const { id, email, name, role, madeAt } = row;
  return {
    id,
    email,
    name,
    role,
    sites: row.sites === 'all' ? 'all' : [...row.sites],
    hasPassword: row.password !== null,
    hasSecondFactor: row.secondFactorAt !== null,
    invitedUntil: row.inviteUntil,
    madeAt,
  };
}
