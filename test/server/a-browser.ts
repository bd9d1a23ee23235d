import { expect } from 'vitest';
import type { TestService } from './test-service.ts';

export const PASSWORD = 'seven bicycles on the quay';

/** A browser that keeps its cookie. */
export class Browser {
  cookie = '';
  readonly #service: TestService;

  constructor(service: TestService) {
    this.#service = service;
  }

  async ask(path: string, method = 'GET', body?: unknown, headers: Record<string, string> = {}): Promise<Response> {
    const response = await fetch(this.#service.origin + path, {
      method,
      redirect: 'manual',
      headers: {
        ...(this.cookie && { cookie: this.cookie }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const set = response.headers.getSetCookie().at(-1);
    if (set) this.cookie = set.startsWith('hullo_session=;') ? '' : (set.split(';')[0] ?? '');
    return response;
  }

  async get<T>(path: string): Promise<T> {
    return (await (await this.ask(path)).json()) as T;
  }

  signIn(email: string, password = PASSWORD, code = ''): Promise<Response> {
    return this.ask('/sign-in', 'POST', { email, password, code });
  }
}

/** The browser of the first owner, who opened the link that the service prints and chose a password. */
export async function signInOwner(service: TestService, email = 'ines@nortada.example'): Promise<Browser> {
  const owner = new Browser(service);
  await owner.ask(service.links.mint());
  await owner.ask('/api/me/owner', 'POST', { email, name: 'Inês', password: PASSWORD });
  await owner.signIn(email);
  return owner;
}

/** The browser of somebody who was invited and has chosen the password. */
export async function signInInvited(
  service: TestService,
  owner: Browser,
  { role, sites = 'all', email = `${role}@nortada.example` }: { role: string; sites?: unknown; email?: string },
): Promise<Browser> {
  const answer = await owner.ask('/api/people', 'POST', { email, name: role, role, sites });
  const { invite } = (await answer.json()) as { invite: string };
  const browser = new Browser(service);
  const token = invite.split('=')[1];
  expect((await browser.ask('/sign-in/invite', 'POST', { token, password: PASSWORD })).status).toBe(204);
  return browser;
}
