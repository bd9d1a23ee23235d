import type { Request } from 'express';
import { safeEqual } from '../security/safe-equal.ts';
import { isSession } from '../security/session.ts';

export const SESSION_COOKIE = 'hullo_session';

export interface Keys {
  readonly apiKey: string;
  readonly sessionKey: string;
  readonly now: () => number;
}

/** Whether a request may read reports: by API key, or by the session of a sign-in link. */
export function isAuthorized(request: Request, { apiKey, sessionKey, now }: Keys): boolean {
  const bearer = /^Bearer (\S+)$/.exec(request.get('authorization') ?? '')?.[1];
  if (bearer !== undefined) return safeEqual(bearer, apiKey);
  const cookies = (request.get('cookie') ?? '').split(/;\s*/);
  return cookies.some((cookie) => {
    const [name, value = ''] = cookie.split('=', 2);
    return name === SESSION_COOKIE && isSession(sessionKey, value, now());
  });
}
