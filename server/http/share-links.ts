import { createHmac } from 'node:crypto';
import { join } from 'node:path';
import express, { type Request, type Response, Router } from 'express';
import type { RateLimiterMemory } from 'rate-limiter-flexible';
import { z } from 'zod';
import { Fault } from '#core/fault.ts';
import { hashToken } from '../security/hash-token.ts';
import type { Passwords } from '../security/passwords.ts';
import { safeEqual } from '../security/safe-equal.ts';
import type { ShareRow } from '../store/rows/share-row.ts';
import type { Store } from '../store/store.ts';
import type { Caller } from './api/caller.ts';
import { parseInput } from './api/parse-input.ts';
import { isFromForeignPage } from './is-from-foreign-page.ts';
import { limitGuesses } from './limit-guesses.ts';

const COOKIE = 'hullo_share';
const DAY_MS = 86_400_000;

export interface ShareLinksDeps {
  readonly store: Pick<Store, 'sharing'>;
  readonly passwords: Passwords;
  /** Under which it is signed that somebody knew a password. */
  readonly sessionKey: string;
  readonly now: () => number;
  /** Points of an address, and of a link: one a wrong password. */
  readonly limiter: RateLimiterMemory;
  readonly addressOf: (request: Request) => string;
  /** Folder of the built console. */
  readonly dist: string;
}

const attempt = z.object({ password: z.string({ error: 'is missing' }).max(1_000) });

/**
 * `/share/<token>`: a report page for whoever has the link, and its password where there is one. Everything of it
 * lies below that address, its API and its cookie too: whoever is signed in beside it, or has another link open, is
 * not mixed up with it.
 */
export class ShareLinks {
  readonly #deps: ShareLinksDeps;

  constructor(deps: ShareLinksDeps) {
    this.#deps = deps;
  }

  /** The pages. */
  router(): Router {
    const router = Router();
    router.get('/:token', async (request, response) => {
      response.set({ 'Cache-Control': 'no-store', 'X-Robots-Tag': 'noindex', 'Referrer-Policy': 'no-referrer' });
      // The same page whatever the link is: it holds nothing of anybody's, and says by itself what its API refuses.
      response.status(await this.#statusOf(request, request.params.token));
      response.sendFile(join(this.#deps.dist, 'console/server/console/report.html'));
    });
    router.post(
      '/:token',
      express.json({ limit: '10kb' }),
      async (request: Request<{ token: string }>, response: Response) => {
        if (isFromForeignPage(request)) {
          throw new Fault('foreign_origin', 'Only the page of this link takes its password.');
        }
        const share = await this.#shareOf(request.params.token);
        const given = parseInput(attempt, request.body);
        await this.#tryPassword(request, share.row, given.password);
        this.#open(request, response, share);
        response.status(204).end();
      },
    );
    return router;
  }

  /** Who asks the API below a link: nobody, unless the link is good and its password was given. */
  async callerOf(request: Request): Promise<Caller | undefined> {
    const token = /^\/share\/([^/]+)\//.exec(request.originalUrl)?.[1] ?? '';
    const share = await this.#shareOf(token);
    if (!this.#isOpen(request, share)) {
      throw new Fault('unauthorized', 'This link asks for a password: send it by POST to the link.');
    }
    const { id, site, name, query } = share.row;
    return { name: `share:${id}`, scope: 'read', sites: [site], isOwner: false, within: { site, name, query } };
  }

  /** Of the page: whether the link is good, asks for its password, or leads nowhere. */
  async #statusOf(request: Request, token: string): Promise<200 | 401 | 404> {
    try {
      return this.#isOpen(request, await this.#shareOf(token)) ? 200 : 401;
    } catch (error) {
      if (error instanceof Fault && error.code === 'not_found') return 404;
      throw error;
    }
  }

  /** @throws Fault `not_found`, whatever is wrong with the link: nobody learns that there was one */
  async #shareOf(token: string): Promise<Share> {
    const [site = '', id = ''] = token.split('.');
    const [row] = id === '' ? [] : await this.#deps.store.sharing.shares({ site, id });
    const isGood =
      row !== undefined &&
      safeEqual(hashToken(token), row.hash) &&
      row.revokedAt === null &&
      (row.expiresAt === null || row.expiresAt > this.#deps.now());
    if (!isGood) throw new Fault('not_found', 'This link leads nowhere: it was ended, or is not whole.');
    return { token, row };
  }

  async #tryPassword(request: Request, row: ShareRow, password: string): Promise<void> {
    const { limiter, addressOf } = this.#deps;
    const keys = [addressOf(request), `share ${row.id}`];
    await limitGuesses(limiter, keys, async () => {
      if (row.password !== null && !(await this.#deps.passwords.isRight(password, row.password))) {
        throw new Fault('unauthorized', 'This is not the password of this link.');
      }
    });
  }

  #isOpen(request: Request, share: Share): boolean {
    if (share.row.password === null) return true;
    const cookies = (request.get('cookie') ?? '').split(/;\s*/);
    const given = cookies.find((cookie) => cookie.startsWith(`${COOKIE}=`))?.slice(COOKIE.length + 1) ?? '';
    const [until = ''] = given.split('.', 1);
    return Number(until) > this.#deps.now() && safeEqual(given, this.#proof(share, Number(until)));
  }

  #open(request: Request, response: Response, share: Share): void {
    const { now } = this.#deps;
    const until = Math.min(share.row.expiresAt ?? Number.POSITIVE_INFINITY, now() + DAY_MS);
    response.cookie(COOKIE, this.#proof(share, until), {
      httpOnly: true,
      sameSite: 'lax',
      secure: request.secure,
      path: `/share/${share.token}`,
      maxAge: until - now(),
    });
  }

  /** That somebody knew this password of this link, and until when that counts. */
  #proof({ token, row }: Share, until: number): string {
    const told = `share ${token} ${row.password ?? ''} ${until}`;
    return `${until}.${createHmac('sha256', this.#deps.sessionKey).update(told).digest('base64url')}`;
  }
}

interface Share {
  readonly token: string;
  readonly row: ShareRow;
}
