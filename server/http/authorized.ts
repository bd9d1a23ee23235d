import type { Request } from 'express';
import { hashApiKey } from '../security/hash-api-key.ts';
import { readApiKey } from '../security/read-api-key.ts';
import { safeEqual } from '../security/safe-equal.ts';
import { isSession } from '../security/session.ts';
import { EVERY_SITE } from '../store/rows/key-row.ts';
import type { Store } from '../store/store.ts';
import type { Caller } from './api/caller.ts';

export const SESSION_COOKIE = 'hullo_session';

const HOUR_MS = 3_600_000;

export interface Keys {
  readonly apiKey: string;
  readonly sessionKey: string;
  readonly store: Pick<Store, 'keys' | 'changeKey'>;
  readonly now: () => number;
}

/** Who sends a request: the holder of a key, or of the session of a sign-in link; undefined for a stranger. */
export async function callerOf(request: Request, keys: Keys): Promise<Caller | undefined> {
  const bearer = /^Bearer (\S+)$/i.exec(request.get('authorization') ?? '')?.[1];
  if (bearer !== undefined) return callerOfKey(bearer, keys);
  const cookies = (request.get('cookie') ?? '').split(/;\s*/);
  const signedIn = cookies.some((cookie) => {
    const [name, value = ''] = cookie.split('=', 2);
    return name === SESSION_COOKIE && isSession(keys.sessionKey, value, keys.now());
  });
  return signedIn ? { name: 'person:owner', scope: 'admin', sites: 'all' } : undefined;
}

async function callerOfKey(bearer: string, { apiKey, store, now }: Keys): Promise<Caller | undefined> {
  // The key in the config is the owner's, and opens everything also when the store has lost its keys.
  if (safeEqual(bearer, apiKey)) return { name: 'key:config', scope: 'admin', sites: 'all' };
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
  return { name: `key:${key.id}`, scope: key.scope, sites: key.site === EVERY_SITE ? 'all' : [key.site] };
}
