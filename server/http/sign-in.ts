import { type Request, Router } from 'express';
import type { RateLimiterMemory } from 'rate-limiter-flexible';
import { Fault } from '#core/fault.ts';
import { mintSession } from '../security/session.ts';
import type { SignInLinks } from '../security/sign-in-links.ts';
import { callerOf, type Keys, SESSION_COOKIE } from './authorized.ts';

export interface SignInDeps extends Keys {
  readonly links: SignInLinks;
  readonly limiter: RateLimiterMemory;
  readonly addressOf: (request: Request) => string;
}

/** `GET /sign-in?token=`: a link that works once and opens the report for 30 days in this browser. */
export function createSignIn(deps: SignInDeps): Router {
  const router = Router();
  router.get('/', async (request, response) => {
    // Whoever is signed in already may press the link again and again.
    if (await callerOf(request, deps)) return response.redirect(303, '/report');
    const address = deps.addressOf(request);
    const { token } = request.query;
    // Only wrong tokens count: whoever holds good links may use them as fast as they like.
    if ((await deps.limiter.get(address))?.remainingPoints === 0) {
      throw new Fault('too_many_requests', 'Too many wrong links from this address; wait a minute.');
    }
    if (typeof token !== 'string' || !deps.links.redeem(token)) {
      await deps.limiter.penalty(address);
      throw new Fault('unauthorized', 'This link has been used or is too old; restart the service for a new one.');
    }
    response.cookie(SESSION_COOKIE, mintSession(deps.sessionKey, deps.now()), {
      httpOnly: true,
      sameSite: 'lax',
      secure: request.secure,
      maxAge: 30 * 86_400_000,
      path: '/',
    });
    response.set('Cache-Control', 'no-store').redirect(303, '/report');
  });
  return router;
}
