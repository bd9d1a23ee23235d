import { newId } from '#core/new-id.ts';
import type { PeopleStore } from '../../store/people-store.ts';
import type { Caller } from './caller.ts';

/** Keeps what a caller changed. @param what as `person.invited` @param about to whom or what; nothing secret */
export type RecordAudit = (caller: Pick<Caller, 'name'>, what: string, about: string) => Promise<void>;

/** A `RecordAudit` that writes to the store. */
export function recordAudit(
  people: PeopleStore,
  now: () => number,
  randomBytes: (length: number) => Uint8Array,
): RecordAudit {
  return (caller, what, about) => {
    const at = now();
    return people.record({ id: newId('aud', at, randomBytes), at, who: caller.name, what, about });
  };
}
