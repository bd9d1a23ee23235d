import type { Request } from 'express';
import { safeEqual } from '../security/safe-equal.ts';
import { isSession } from '../security/session.ts';
import type { Caller } from './api/caller.ts';

export const SESSION_COOKIE = 'hullo_session';

export interface Keys {
  readonly apiKey: string;
  readonly sessionKey: string;
  readonly now: () => number;
}

/** Who sends a request: the holder of the API key, or of the session of a sign-in link; undefined for a stranger. */
export function callerOf(request: Request, { apiKey, sessionKey, now }: Keys): Caller | undefined {
  const bearer = /^Bearer (\S+)$/.exec(request.get('authorization') ?? '')?.[1];
  if (bearer !== undefined) {
    return safeEqual(bearer, apiKey) ? { name: 'key:config', scope: 'admin', sites: 'all' } : undefined;
  }
  const cookies = (request.get('cookie') ?? '').split(/;\s*/);
  const signedIn = cookies.some((cookie) => {
    const [name, value = ''] = cookie.split('=', 2);
    return name === SESSION_COOKIE && isSession(sessionKey, value, now());
  });
  return signedIn ? { name: 'person:owner', scope: 'admin', sites: 'all' } : undefined;
}
