import type { Request } from 'express';
import { hashApiKey } from '../security/hash-api-key.ts';
import { readApiKey } from '../security/read-api-key.ts';
import { safeEqual } from '../security/safe-equal.ts';
import { EVERY_SITE } from '../store/rows/key-row.ts';
import type { Role } from '../store/rows/person-row.ts';
import type { Store } from '../store/store.ts';
import type { Caller, Scope } from './api/caller.ts';
import type { Sessions } from './sessions.ts';

const HOUR_MS = 3_600_000;

/** Analysts read; developers also set up, and make keys; owners do everything. */
const SCOPE_OF_ROLE: Readonly<Record<Role, Scope>> = { analyst: 'read', developer: 'admin', owner: 'admin' };

export interface Keys {
  readonly apiKey: string;
  readonly store: Pick<Store, 'keys' | 'changeKey'>;
  readonly sessions: Sessions;
  readonly now: () => number;
}

/** Who sends a request: the holder of a key, or somebody who is signed in; undefined for a stranger. */
export async function callerOf(request: Request, keys: Keys): Promise<Caller | undefined> {
  const bearer = /^Bearer (\S+)$/i.exec(request.get('authorization') ?? '')?.[1];
  if (bearer !== undefined) return callerOfKey(bearer, keys);
  const session = await keys.sessions.of(request);
  if (!session) return;
  const { person, row } = session;
  // The link that the service prints is for whoever runs the machine.
  if (!person) return { name: 'person:machine', scope: 'admin', sites: 'all', isOwner: true, sessionId: row.id };
  return {
    name: `person:${person.id}`,
    scope: SCOPE_OF_ROLE[person.role],
    sites: person.sites,
    isOwner: person.role === 'owner',
    sessionId: row.id,
    person,
  };
}

async function callerOfKey(bearer: string, { apiKey, store, now }: Keys): Promise<Caller | undefined> {
  // The key in the config is the owner's, and opens everything also when the store has lost its keys.
  if (safeEqual(bearer, apiKey)) return { name: 'key:config', scope: 'admin', sites: 'all', isOwner: true };
  const named = readApiKey(bearer);
  if (!named) return;
  const [key] = await store.keys({ sites: [named.site ?? EVERY_SITE], id: named.id });
  if (!key || key.revokedAt !== null || !safeEqual(hashApiKey(bearer), key.hash)) return;
  const hour = Math.floor(now() / HOUR_MS) * HOUR_MS;
  // One write an hour: enough to see which key is forgotten.
  if ((key.usedAt ?? 0) < hour) {
    // Who may read may read also while nothing can be written.
    await store.changeKey({ change: 'use', site: key.site, id: key.id, at: hour }).catch(() => false);
  }
  return {
    name: `key:${key.id}`,
    scope: key.scope,
    sites: key.site === EVERY_SITE ? 'all' : [key.site],
    isOwner: false,
  };
}
