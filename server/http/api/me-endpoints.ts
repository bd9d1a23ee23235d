import type { RateLimiterMemory } from 'rate-limiter-flexible';
import { z } from 'zod';
import { Fault } from '#core/fault.ts';
import { newId } from '#core/new-id.ts';
import type { Passwords } from '../../security/passwords.ts';
import type { Sealer } from '../../security/sealer.ts';
import { mintSecondFactor, stepOfCode } from '../../security/second-factor.ts';
import type { PeopleStore } from '../../store/people-store.ts';
import { type PersonRow, ROLES } from '../../store/rows/person-row.ts';
import { limitGuesses } from '../limit-guesses.ts';
import { type Caller, SCOPES } from './caller.ts';
import { type Endpoint, endpoint } from './endpoint.ts';
import { password } from './password.ts';
import type { RecordAudit } from './record-audit.ts';

export interface MeEndpointsDeps {
  readonly people: PeopleStore;
  readonly passwords: Passwords;
  readonly sealer: Sealer;
  /** Points of a person: one a wrong password or code. A browser left open must not become a way to find them out. */
  readonly limiter: RateLimiterMemory;
  readonly audit: RecordAudit;
  readonly now: () => number;
  readonly randomBytes: (length: number) => Uint8Array;
}

const none = z.object({});
const done = z.object({ done: z.literal(true) });
const code = z.string({ error: 'is missing: the six digits of your authenticator app' }).max(20);
const me = z.object({
  name: z.string(),
  scope: z.enum(SCOPES),
  sites: z.union([z.literal('all'), z.array(z.string())]),
  isOwner: z.boolean(),
  person: z
    .object({ id: z.string(), email: z.string(), name: z.string(), role: z.enum(ROLES), hasSecondFactor: z.boolean() })
    .nullable()
    .describe('Null behind a key, and behind the link that the service prints.'),
  hasOwner: z.boolean().describe('False until an owner with a password was made.'),
});

/** What somebody who is signed in may do about themselves. */
export function meEndpoints({
  people,
  passwords,
  sealer,
  limiter,
  audit,
  now,
  randomBytes,
}: MeEndpointsDeps): readonly Endpoint[] {
  const save = async (row: PersonRow) => {
    if ((await people.change({ change: 'save', row })) !== 'done') {
      throw new Fault('conflict', 'Somebody with this address is here already.');
    }
  };
  return [
    endpoint({
      method: 'get',
      path: '/me',
      summary: 'Who is asking, and what they may do.',
      scope: 'read',
      query: none,
      answer: me,
      async handle({ caller }) {
        const { person } = caller;
        const all = await people.list({});
        return {
          name: caller.name,
          scope: caller.scope,
          sites: caller.sites === 'all' ? ('all' as const) : [...caller.sites],
          isOwner: caller.isOwner,
          person: person
            ? {
                id: person.id,
                email: person.email,
                name: person.name,
                role: person.role,
                hasSecondFactor: person.secondFactorAt !== null,
              }
            : null,
          hasOwner: all.some((one) => one.role === 'owner' && one.password !== null),
        };
      },
    }),
    endpoint({
      method: 'post',
      path: '/me/owner',
      summary: 'Makes the first owner, from the link that the service prints.',
      scope: 'admin',
      status: 201,
      query: none,
      body: z.strictObject({
        email: z.email({ error: 'is not an e-mail address' }).max(254).toLowerCase(),
        name: z.string().trim().min(1, { error: 'is empty' }).max(100),
        password,
      }),
      answer: done,
      async handle({ body, caller }) {
        if (!caller.isOwner || caller.person) {
          throw new Fault('forbidden', 'Open the link that the service printed at its start.');
        }
        const at = now();
        await save({
          id: newId('per', at, randomBytes),
          email: body.email,
          name: body.name,
          role: 'owner',
          sites: 'all',
          password: await passwords.hash(body.password),
          secondFactor: null,
          secondFactorAt: null,
          invite: null,
          inviteUntil: null,
          madeAt: at,
        });
        await audit(caller, 'owner.made', body.email);
        return { done: true as const };
      },
    }),
    endpoint({
      method: 'put',
      path: '/me/password',
      summary: 'Changes one’s password, and signs out every other browser.',
      scope: 'read',
      query: none,
      body: z.strictObject({ current: z.string().max(1_000), next: password }),
      answer: done,
      async handle({ body, caller }) {
        const person = personOf(caller);
        await limitGuesses(limiter, [person.id], async () => {
          if (await passwords.isRight(body.current, person.password)) return;
          throw new Fault('forbidden', 'current is not your password.');
        });
        await save({ ...person, password: await passwords.hash(body.next) });
        await people.changeSession({ change: 'end-others', person: person.id, except: caller.sessionId ?? '' });
        await audit(caller, 'password.changed', person.email);
        return { done: true as const };
      },
    }),
    endpoint({
      method: 'post',
      path: '/me/second-factor',
      summary: 'A new secret for an authenticator app; it counts once a code from it was sent back.',
      scope: 'read',
      query: none,
      answer: z.object({ secret: z.string(), uri: z.string() }),
      async handle({ caller }) {
        const person = personOf(caller);
        if (person.secondFactorAt !== null) {
          throw new Fault('conflict', 'A second factor is set up; remove it first, with a code from it.');
        }
        const minted = mintSecondFactor(person.email);
        await save({ ...person, secondFactor: { ...sealer.seal(minted.secret, person.id), usedStep: 0 } });
        return minted;
      },
    }),
    endpoint({
      method: 'put',
      path: '/me/second-factor',
      summary: 'From now on a code is asked for at sign-in.',
      scope: 'read',
      query: none,
      body: z.strictObject({ code }),
      answer: done,
      async handle({ body, caller }) {
        const person = personOf(caller);
        const row = await withUsedCode(person, body.code);
        await save({ ...row, secondFactorAt: person.secondFactorAt ?? now() });
        await audit(caller, 'second-factor.set-up', person.email);
        return { done: true as const };
      },
    }),
    endpoint({
      method: 'post',
      path: '/me/second-factor/remove',
      summary: 'No code is asked for any more; takes one to say so.',
      scope: 'read',
      query: none,
      body: z.strictObject({ code }),
      answer: done,
      async handle({ body, caller }) {
        const person = personOf(caller);
        await withUsedCode(person, body.code);
        await save({ ...person, secondFactor: null, secondFactorAt: null });
        await audit(caller, 'second-factor.removed', person.email);
        return { done: true as const };
      },
    }),
    endpoint({
      method: 'get',
      path: '/me/sessions',
      summary: 'The browsers in which one is signed in, the one used last first.',
      scope: 'read',
      query: none,
      answer: z.object({
        sessions: z.array(
          z.object({ id: z.string(), device: z.string(), madeAt: z.int(), seenAt: z.int(), isThis: z.boolean() }),
        ),
      }),
      async handle({ caller }) {
        const sessions = await people.sessions({ person: personOf(caller).id });
        return {
          sessions: sessions.map(({ id, device, madeAt, seenAt }) => ({
            id,
            device,
            madeAt,
            seenAt,
            isThis: id === caller.sessionId,
          })),
        };
      },
    }),
    endpoint({
      method: 'delete',
      path: '/me/sessions/:id',
      summary: 'Signs a browser of one’s own out.',
      scope: 'read',
      query: none,
      answer: done,
      async handle({ params, caller }) {
        const ended = await people.changeSession({
          change: 'end',
          id: params['id'] ?? '',
          person: personOf(caller).id,
        });
        if (ended === 0) throw new Fault('not_found', 'You have no session of this id.');
        return { done: true as const };
      },
    }),
  ];

  /** @throws Fault `forbidden` unless the code is right and was not used before; `too_many_requests` */
  function withUsedCode(person: PersonRow, given: string): Promise<PersonRow> {
    return limitGuesses(limiter, [person.id], () => usingCode(person, given));
  }

  function usingCode(person: PersonRow, given: string): PersonRow {
    const { secondFactor } = person;
    const secret = secondFactor && sealer.open(secondFactor.keyId, secondFactor.sealed, person.id);
    const step = secret ? stepOfCode(secret, given, now()) : undefined;
    if (!secondFactor || step === undefined || step <= secondFactor.usedStep) {
      throw new Fault('forbidden', 'code is not what your authenticator app shows now.');
    }
    return { ...person, secondFactor: { ...secondFactor, usedStep: step } };
  }
}

function personOf(caller: Caller): PersonRow {
  if (caller.person) return caller.person;
  throw new Fault('forbidden', 'This is for people who signed in with their password.');
}
