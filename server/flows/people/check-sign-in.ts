import { Fault } from '#core/fault.ts';
import type { Passwords } from '../../security/passwords.ts';
import type { Sealer } from '../../security/sealer.ts';
import { stepOfCode } from '../../security/second-factor.ts';
import type { PeopleStore } from '../../store/people-store.ts';
import type { PersonRow } from '../../store/rows/person-row.ts';

export interface SignInAttempt {
  readonly email: string;
  readonly password: string;
  /** From an authenticator app; empty where none is set up. */
  readonly code: string;
}

export interface CheckSignIn {
  readonly people: PeopleStore;
  readonly passwords: Passwords;
  readonly sealer: Sealer;
  readonly now: () => number;
}

/**
 * The person who may come in.
 * @throws Fault `unauthorized`, in the same words whether the address or the password is wrong; `second_factor` where
 *   all is right but the code
 */
export async function checkSignIn(deps: CheckSignIn, { email, password, code }: SignInAttempt): Promise<PersonRow> {
  const [person] = await deps.people.list({ email: email.trim().toLowerCase() });
  if (!(await deps.passwords.isRight(password, person?.password ?? null)) || !person) {
    throw new Fault('unauthorized', 'This address and password do not belong together.');
  }
  if (person.secondFactorAt === null || !person.secondFactor) return person;
  const { keyId, sealed, usedStep } = person.secondFactor;
  const secret = deps.sealer.open(keyId, sealed, person.id);
  if (secret === undefined) {
    throw new Fault('unavailable', 'The second factor cannot be read: the session key in config.json has changed.');
  }
  const step = code === '' ? undefined : stepOfCode(secret, code, deps.now());
  if (step === undefined || step <= usedStep) {
    throw new Fault('second_factor', 'Type the six digits that your authenticator app shows now.');
  }
  const row = { ...person, secondFactor: { keyId, sealed, usedStep: step } };
  await deps.people.change({ change: 'save', row });
  return row;
}
