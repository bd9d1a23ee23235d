import express, { type Request, Router } from 'express';
import type { RateLimiterMemory } from 'rate-limiter-flexible';
import { z } from 'zod';
import { Fault } from '#core/fault.ts';
import type { Site } from '../config/config.ts';
import { acceptInvite } from '../flows/people/accept-invite.ts';
import { type CheckSignIn, checkSignIn } from '../flows/people/check-sign-in.ts';
import type { SignInLinks } from '../security/sign-in-links.ts';
import { parseInput } from './api/parse-input.ts';
import { password } from './api/password.ts';
import { isFromForeignPage } from './is-from-foreign-page.ts';
import { limitGuesses } from './limit-guesses.ts';
import type { Sessions } from './sessions.ts';

export interface SignInDeps extends CheckSignIn {
  readonly sessions: Sessions;
  readonly links: SignInLinks;
  /** Points of an address, and of an account: one a wrong attempt. */
  readonly limiter: RateLimiterMemory;
  readonly addressOf: (request: Request) => string;
  readonly sites: ReadonlyMap<string, Pick<Site, 'origins' | 'destinations' | 'links'>>;
}

const attempt = z.object({
  email: z.string({ error: 'is missing' }).max(254),
  password: z.string({ error: 'is missing' }).max(1_000),
  code: z.string().max(20).default(''),
});
const acceptance = z.object({ token: z.string({ error: 'is missing' }).max(100), password });

/** The ways in and out: a one-time link, a password, an invitation; and the way out. */
export function createSignIn(deps: SignInDeps): Router {
  const { sessions, limiter } = deps;
  const router = Router();

  router.get('/sign-in', async (request, response, next) => {
    const { token } = request.query;
    if (token === undefined) return next();
    // Whoever is signed in already may press the link again and again.
    if (await sessions.of(request)) return response.redirect(303, await firstPage(deps));
    await limitGuesses(limiter, [deps.addressOf(request)], async () => {
      if (typeof token === 'string' && deps.links.redeem(token)) return;
      throw new Fault('unauthorized', 'This link has been used or is too old; restart the service for a new one.');
    });
    await sessions.begin(request, response, null);
    response.set('Cache-Control', 'no-store').redirect(303, await firstPage(deps));
  });

  const form = [refuseForeignPage, express.json({ limit: '10kb' })];
  router.post('/sign-in', form, async (request: Request, response: express.Response) => {
    const given = parseInput(attempt, request.body);
    const keys = [deps.addressOf(request), `account ${given.email.trim().toLowerCase()}`];
    const person = await limitGuesses(limiter, keys, () => checkSignIn(deps, given));
    await sessions.begin(request, response, person.id);
    response.status(204).end();
  });
  router.post('/sign-in/invite', form, async (request: Request, response: express.Response) => {
    const given = parseInput(acceptance, request.body);
    const person = await limitGuesses(limiter, [deps.addressOf(request)], () =>
      acceptInvite(deps, given.token, given.password),
    );
    await sessions.begin(request, response, person.id);
    response.status(204).end();
  });
  router.post('/sign-out', refuseForeignPage, async (request, response) => {
    await sessions.end(request, response);
    response.status(204).end();
  });
  return router;
}

/** A report without a site would be a riddle: until there is an owner or a site, the link leads to where both are made. */
async function firstPage({ people, sites }: Pick<SignInDeps, 'people' | 'sites'>): Promise<'/setup' | '/report'> {
  const isSetUp = (site: Pick<Site, 'origins' | 'destinations' | 'links'>) =>
    site.origins.length + site.destinations.length + site.links.length > 0;
  if ([...sites.values()].some(isSetUp)) return '/report';
  return (await people.list({})).length > 0 ? '/report' : '/setup';
}

/** A page of somebody else's must not sign a visitor in or out. */
const refuseForeignPage: express.RequestHandler = (request, _response, next) => {
  if (isFromForeignPage(request)) {
    throw new Fault('foreign_origin', 'Only the page of this service may sign somebody in or out.');
  }
  next();
};
