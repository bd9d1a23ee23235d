import type { Request, Response } from 'express';
import { hashToken } from '../security/hash-token.ts';
import type { PeopleStore } from '../store/people-store.ts';
import type { PersonRow } from '../store/rows/person-row.ts';
import type { SessionRow } from '../store/rows/session-row.ts';
import { readDevice } from '../visitor/read-device.ts';

const COOKIE = 'hullo_session';
const HOUR_MS = 3_600_000;
const IDLE_MS = 30 * 24 * HOUR_MS;

export interface SessionsDeps {
  readonly people: PeopleStore;
  readonly now: () => number;
  readonly newSecret: (length: number) => string;
}

/** A signed-in browser; `person` is null for whoever opened the link that the service printed. */
export interface OpenSession {
  readonly row: SessionRow;
  readonly person: PersonRow | null;
}

/** Sessions of browsers: a random token in a cookie, its hash in the store, gone after 30 idle days. */
export class Sessions {
  readonly #people: PeopleStore;
  readonly #now: () => number;
  readonly #newSecret: (length: number) => string;

  constructor({ people, now, newSecret }: SessionsDeps) {
    this.#people = people;
    this.#now = now;
    this.#newSecret = newSecret;
  }

  /** Signs a browser in, always under a new token: one that somebody planted before is worth nothing. */
  async begin(request: Request, response: Response, person: string | null): Promise<void> {
    await this.#drop(request);
    const token = this.#newSecret(43);
    const now = this.#now();
    const { browser, os } = readDevice(request.get('user-agent') ?? '');
    const device = [browser, os].filter(Boolean).join(', ') || 'unknown browser';
    const row = { id: hashToken(token), person, device, madeAt: now, seenAt: now };
    await this.#people.changeSession({ change: 'begin', row });
    response.cookie(COOKIE, token, { ...attributes(request), maxAge: IDLE_MS });
  }

  /** The session of a request; undefined for a stranger. */
  async of(request: Request): Promise<OpenSession | undefined> {
    const token = tokenOf(request);
    if (!token) return;
    const [row] = await this.#people.sessions({ id: hashToken(token) });
    const now = this.#now();
    if (!row || row.seenAt + IDLE_MS <= now) return;
    const [person = null] = row.person === null ? [] : await this.#people.list({ id: row.person });
    if (row.person !== null && person === null) return;
    const hour = Math.floor(now / HOUR_MS) * HOUR_MS;
    // One write an hour; who may read may read also while nothing can be written.
    if (row.seenAt < hour) await this.#people.changeSession({ change: 'see', id: row.id, at: hour }).catch(() => 0);
    return { row, person };
  }

  /** Signs a browser out. */
  async end(request: Request, response: Response): Promise<void> {
    await this.#drop(request);
    response.clearCookie(COOKIE, attributes(request));
  }

  async #drop(request: Request): Promise<void> {
    const session = await this.of(request);
    if (session) await this.#people.changeSession({ change: 'end', id: session.row.id, person: session.row.person });
  }
}

function tokenOf(request: Request): string | undefined {
  for (const cookie of (request.get('cookie') ?? '').split(/;\s*/)) {
    const [name, value] = cookie.split('=', 2);
    if (name === COOKIE) return value;
  }
  return undefined;
}

const attributes = (request: Request) =>
  ({ httpOnly: true, sameSite: 'lax', secure: request.secure, path: '/' }) as const;
