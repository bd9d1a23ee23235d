import { Secret, TOTP } from 'otpauth';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Browser, PASSWORD, signInInvited, signInOwner } from './a-browser.ts';
import { startTestService, type TestService } from './test-service.ts';

const OWNER = { email: 'Ines@Nortada.example', name: 'Inês', password: PASSWORD };

interface Me {
  readonly name: string;
  readonly scope: string;
  readonly hasOwner: boolean;
  readonly person: { readonly email: string; readonly role: string; readonly hasSecondFactor: boolean } | null;
}

let service: TestService;
let owner: Browser;

beforeEach(async () => {
  service = await startTestService();
  owner = await signInOwner(service, OWNER.email);
});
afterEach(() => service.stop());

const join = (role: string, sites: unknown = 'all') => signInInvited(service, owner, { role, sites });

async function codeOf(person: Browser): Promise<(at: number) => string> {
  const { secret } = (await (await person.ask('/api/me/second-factor', 'POST', {})).json()) as { secret: string };
  const totp = new TOTP({ secret: Secret.fromBase32(secret) });
  return (at) => totp.generate({ timestamp: at });
}

describe('the first owner', () => {
  it('is made from the link that the service prints, and signs in with a password from then on', async () => {
    expect(await owner.get<Me>('/api/me')).toMatchObject({
      scope: 'admin',
      hasOwner: true,
      person: { email: 'ines@nortada.example', role: 'owner' },
    });
  });

  it('cannot be made with a key or by somebody who signed in', async () => {
    const again = { ...OWNER, email: 'second@nortada.example' };
    expect((await owner.ask('/api/me/owner', 'POST', again)).status).toBe(403);
  });

  it('needs a password worth the name', async () => {
    const machine = new Browser(service);
    await machine.ask(service.links.mint());
    const answer = await machine.ask('/api/me/owner', 'POST', { ...OWNER, email: 'x@y.example', password: 'short' });
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain('12 characters');
  });

  it('stays: the last one can be neither removed nor made less', async () => {
    const { people } = await owner.get<{ people: { id: string }[] }>('/api/people');
    const id = people[0]?.id;
    expect((await owner.ask(`/api/people/${id}`, 'DELETE')).status).toBe(409);
    expect((await owner.ask(`/api/people/${id}`, 'PUT', { role: 'analyst' })).status).toBe(409);
  });
});

describe('signing in', () => {
  it.each([
    ['a wrong password', OWNER.email, 'six bicycles on the quay'],
    ['an address that nobody has', 'nobody@nortada.example', PASSWORD],
  ])('%s is refused in the same words', async (_title, email, password) => {
    const answer = await new Browser(service).signIn(email, password);
    expect(answer.status).toBe(401);
    expect(await answer.json()).toEqual({
      error: { code: 'unauthorized', message: 'This address and password do not belong together.' },
    });
  });

  it('takes the address in any case, and the password in any spelling that looks the same', async () => {
    const person = await join('analyst');
    const accented = 'são pão pão é queijo';
    await person.ask('/api/me/password', 'PUT', { current: PASSWORD, next: accented.normalize('NFC') });
    const answer = await new Browser(service).signIn('ANALYST@nortada.example', accented.normalize('NFD'));
    expect(answer.status).toBe(204);
  });

  it('never keeps a token that was there before', async () => {
    const planted = new Browser(service);
    planted.cookie = 'hullo_session=a-token-that-somebody-planted';
    await planted.signIn(OWNER.email);
    expect(planted.cookie).not.toContain('planted');
    expect((await planted.ask('/api/me')).status).toBe(200);
    const thief = new Browser(service);
    thief.cookie = 'hullo_session=a-token-that-somebody-planted';
    expect((await thief.ask('/api/me')).status).toBe(401);
  });

  it('guessing one account’s password is slowed down from wherever it is tried', async () => {
    const statuses: number[] = [];
    for (let i = 0; i < 24; i++) {
      const answer = await new Browser(service).ask(
        '/sign-in',
        'POST',
        { email: OWNER.email, password: `guess number ${i}` },
        { 'x-forwarded-for': `198.51.100.${i}` },
      );
      statuses.push(answer.status);
    }
    expect(statuses.slice(0, 10)).toEqual(Array(10).fill(401));
    expect(statuses.at(-1)).toBe(429);
  });

  it('cannot be guessed from a browser that was left open either, neither password nor code', async () => {
    const person = await join('analyst');
    const codeAt = await codeOf(person);
    await person.ask('/api/me/second-factor', 'PUT', { code: codeAt(service.clock.now) });
    const statuses: number[] = [];
    for (let i = 0; i < 22; i++) {
      const guess = { current: `${PASSWORD} ${i}`, next: 'twelve gulls on the roof' };
      const path = i % 2 === 0 ? '/api/me/password' : '/api/me/second-factor/remove';
      const answer = await person.ask(path, i % 2 === 0 ? 'PUT' : 'POST', i % 2 === 0 ? guess : { code: `0000${i}` });
      statuses.push(answer.status);
    }
    expect(statuses).toEqual([...Array(20).fill(403), 429, 429]);
    expect((await person.ask('/api/me')).status).toBe(200);
  });

  it('a page of somebody else’s can neither sign in nor change anything', async () => {
    const body = { email: OWNER.email, password: PASSWORD };
    for (const foreign of [
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { 'sec-fetch-site': 'cross-site' },
      // A page of the same company is another page all the same.
      { 'sec-fetch-site': 'same-site', origin: service.origin },
    ] as Record<string, string>[]) {
      expect((await new Browser(service).ask('/sign-in', 'POST', body, foreign)).status).toBe(403);
      expect((await owner.ask('/sign-out', 'POST', undefined, foreign)).status).toBe(403);
      expect((await owner.ask('/api/people', 'POST', {}, foreign)).status).toBe(403);
    }
    expect((await owner.ask('/api/me')).status).toBe(200);
  });

  it('works from our own page behind a proxy that calls us by another name', async () => {
    const own = { origin: 'https://hullo.example', 'sec-fetch-site': 'same-origin' };
    expect((await owner.ask('/api/people', 'POST', {}, own)).status).toBe(400);
    expect((await owner.ask('/sign-out', 'POST', undefined, own)).status).toBe(204);
  });

  it('ends with signing out, for every copy of the cookie', async () => {
    const copy = new Browser(service);
    copy.cookie = owner.cookie;
    expect((await owner.ask('/sign-out', 'POST')).status).toBe(204);
    expect((await copy.ask('/api/me')).status).toBe(401);
  });

  it('ends by itself after thirty idle days, and not while it is used', async () => {
    const days = (count: number) => count * 86_400_000;
    service.clock.now += days(29);
    expect((await owner.ask('/api/me')).status).toBe(200);
    service.clock.now += days(29);
    expect((await owner.ask('/api/me')).status).toBe(200);
    service.clock.now += days(31);
    expect((await owner.ask('/api/me')).status).toBe(401);
  });
});

describe('an invitation', () => {
  it('opens once', async () => {
    const answer = await owner.ask('/api/people', 'POST', { email: 'a@b.example', name: 'A', role: 'analyst' });
    const token = ((await answer.json()) as { invite: string }).invite.split('=')[1];
    const accept = () => new Browser(service).ask('/sign-in/invite', 'POST', { token, password: PASSWORD });
    expect((await accept()).status).toBe(204);
    expect((await accept()).status).toBe(401);
  });

  it('ends after a week', async () => {
    const answer = await owner.ask('/api/people', 'POST', { email: 'a@b.example', name: 'A', role: 'analyst' });
    const token = ((await answer.json()) as { invite: string }).invite.split('=')[1];
    service.clock.now += 7 * 86_400_000;
    const late = await new Browser(service).ask('/sign-in/invite', 'POST', { token, password: PASSWORD });
    expect(late.status).toBe(401);
  });

  it('of an address that is here already is refused', async () => {
    const again = { email: 'INES@nortada.example', name: 'Inês', role: 'owner' };
    expect((await owner.ask('/api/people', 'POST', again)).status).toBe(409);
  });
});

describe('roles', () => {
  it('an analyst reads and changes nothing', async () => {
    const analyst = await join('analyst');
    expect((await analyst.ask('/api/reports/overview?site=shop')).status).toBe(200);
    for (const path of ['/api/people', '/api/keys', '/api/audit']) {
      expect((await analyst.ask(path)).status, path).toBe(403);
    }
    expect((await analyst.ask('/api/keys', 'POST', { name: 'mine' })).status).toBe(403);
  });

  it('a developer makes keys and does not say who comes in', async () => {
    const developer = await join('developer');
    expect((await developer.ask('/api/keys', 'POST', { name: 'build' })).status).toBe(201);
    expect((await developer.ask('/api/people')).status).toBe(403);
  });

  it('somebody of one site sees no other', async () => {
    const analyst = await join('analyst', ['other']);
    expect((await analyst.ask('/api/reports/overview?site=other')).status).toBe(200);
    expect((await analyst.ask('/api/reports/overview?site=shop')).status).toBe(404);
    expect(await analyst.get('/api/sites')).toMatchObject({ sites: [{ id: 'other' }] });
  });

  it('who is removed is out at once', async () => {
    const analyst = await join('analyst');
    const { people } = await owner.get<{ people: { id: string; role: string }[] }>('/api/people');
    await owner.ask(`/api/people/${people.find(({ role }) => role === 'analyst')?.id}`, 'DELETE');
    expect((await analyst.ask('/api/me')).status).toBe(401);
  });

  it('what was changed is written down with its author, the newest first', async () => {
    service.clock.now += 1;
    await join('analyst');
    const { entries } = await owner.get<{ entries: { who: string; what: string; about: string }[] }>('/api/audit');
    expect(entries.map(({ what }) => what)).toEqual(['person.invited', 'owner.made']);
    expect(entries[0]).toMatchObject({
      who: expect.stringMatching(/^person:per_/),
      about: 'analyst@nortada.example as analyst',
    });
  });
});

describe('what an owner can look up', () => {
  it('is who made and revoked keys, took files in and back, and changed what the widget is told', async () => {
    const send = async (method: string, path: string, body?: unknown) => {
      service.clock.now += 1;
      const { status, answer } = await service.send<{ id: string }>(method, path, body);
      expect([path, status < 300 || answer]).toEqual([path, true]);
      return answer.id;
    };
    const key = await send('POST', '/api/keys', { name: 'Shop system', scope: 'write', site: 'shop' });
    await send('DELETE', `/api/keys/${key}`);
    const sales = 'externalId,kind,channel,contact\nx,lead,whatsapp,447700900103\n';
    await send('POST', '/api/conversions/import?site=shop&preview=true', sales);
    const sold = await send('POST', '/api/conversions/import?site=shop', sales);
    const spend = await send(
      'POST',
      '/api/spend/import?site=shop',
      'day,source,campaign,amount,currency\n2026-11-01,google,a,5,EUR\n',
    );
    await send('DELETE', `/api/spend/imports/${spend}?site=shop`);
    await send('PUT', '/api/rates?site=shop', [{ day: '2026-11-01', currency: 'USD', rate: '0.92' }]);
    await send('PUT', '/api/site-config?site=shop', {});
    const { entries } = await owner.get<{ entries: { who: string; what: string; about: string }[] }>('/api/audit');
    const written = entries.filter(({ who }) => who === 'key:config').map(({ what, about }) => `${what}: ${about}`);
    expect(written.reverse()).toEqual([
      `key.made: ${key} "Shop system", write, shop`,
      `key.revoked: ${key} "Shop system", shop`,
      `conversions.imported: ${sold}, 1 into shop`,
      `spend.imported: ${spend}, 1 rows into shop`,
      `spend.taken-back: ${spend} of shop`,
      'rates.set: 1 of shop',
      'site-config.saved: version 1 of shop',
    ]);
  });
});

describe('a second factor', () => {
  it('is asked for once a code from it was seen, and each code opens once', async () => {
    const analyst = await join('analyst');
    const code = await codeOf(analyst);
    expect((await new Browser(service).signIn('analyst@nortada.example')).status).toBe(204);
    const now = () => code(service.clock.now);
    expect((await analyst.ask('/api/me/second-factor', 'PUT', { code: now() })).status).toBe(200);

    const without = await new Browser(service).signIn('analyst@nortada.example');
    expect(without.status).toBe(401);
    expect(await without.json()).toMatchObject({ error: { code: 'second_factor' } });
    service.clock.now += 60_000;
    expect((await new Browser(service).signIn('analyst@nortada.example', PASSWORD, now())).status).toBe(204);
    expect((await new Browser(service).signIn('analyst@nortada.example', PASSWORD, now())).status).toBe(401);
    service.clock.now += 30_000;
    const spaced = now().replace(/^.../, '$& ');
    expect((await new Browser(service).signIn('analyst@nortada.example', PASSWORD, spaced)).status).toBe(204);
  });

  it('does not count before, and goes only with a code', async () => {
    const analyst = await join('analyst');
    const code = await codeOf(analyst);
    expect((await analyst.ask('/api/me/second-factor', 'PUT', { code: '000000' })).status).toBe(403);
    expect((await analyst.get<Me>('/api/me')).person?.hasSecondFactor).toBe(false);
    await analyst.ask('/api/me/second-factor', 'PUT', { code: code(service.clock.now) });
    expect((await analyst.get<Me>('/api/me')).person?.hasSecondFactor).toBe(true);
    expect((await analyst.ask('/api/me/second-factor/remove', 'POST', { code: '000000' })).status).toBe(403);
    service.clock.now += 30_000;
    const last = { code: code(service.clock.now) };
    expect((await analyst.ask('/api/me/second-factor/remove', 'POST', last)).status).toBe(200);
    expect((await new Browser(service).signIn('analyst@nortada.example')).status).toBe(204);
  });
});

describe('one’s own sessions', () => {
  it('are listed, and each can be ended', async () => {
    const analyst = await join('analyst');
    const elsewhere = new Browser(service);
    await elsewhere.signIn('analyst@nortada.example');
    const { sessions } = await analyst.get<{ sessions: { id: string; isThis: boolean }[] }>('/api/me/sessions');
    expect(sessions.map(({ isThis }) => isThis).sort()).toEqual([false, true]);
    const other = sessions.find(({ isThis }) => !isThis)?.id;
    expect((await analyst.ask(`/api/me/sessions/${other}`, 'DELETE')).status).toBe(200);
    expect((await elsewhere.ask('/api/me')).status).toBe(401);
    expect((await analyst.ask('/api/me')).status).toBe(200);
  });

  it('of somebody else cannot be ended', async () => {
    const analyst = await join('analyst');
    const { sessions } = await owner.get<{ sessions: { id: string }[] }>('/api/me/sessions');
    expect((await analyst.ask(`/api/me/sessions/${sessions[0]?.id}`, 'DELETE')).status).toBe(404);
    expect((await owner.ask('/api/me')).status).toBe(200);
  });

  it('end everywhere else with a new password', async () => {
    const analyst = await join('analyst');
    const elsewhere = new Browser(service);
    await elsewhere.signIn('analyst@nortada.example');
    const change = { current: PASSWORD, next: 'eight bicycles on the quay' };
    expect((await analyst.ask('/api/me/password', 'PUT', { ...change, current: 'not it' })).status).toBe(403);
    expect((await analyst.ask('/api/me/password', 'PUT', change)).status).toBe(200);
    expect((await elsewhere.ask('/api/me')).status).toBe(401);
    expect((await analyst.ask('/api/me')).status).toBe(200);
  });
});
