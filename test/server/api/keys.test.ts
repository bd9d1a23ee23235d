import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { API_KEY, SHOP, startTestService, type TestService } from '../test-service.ts';
import { asHolder, type MadeKey, makeKey, refusalOf } from './a-caller.ts';
import { type Operation, operationsOf } from './an-operation.ts';

describe('a key', () => {
  let service: TestService;
  beforeAll(async () => {
    service = await startTestService();
  });
  afterAll(() => service.stop());

  const list = async (key = API_KEY) => {
    const { keys } = (await (await asHolder(service, key)('/api/keys')).json()) as {
      keys: { id: string; name: string; site: string | null; usedAt: number | null; revokedAt: number | null }[];
    };
    return keys;
  };

  it('is shown once, works at once, and is in no list and no file', async () => {
    const made = await makeKey(service, { name: 'Dashboard', scope: 'read', site: 'shop' });
    expect(made.key).toMatch(/^hul_shop_[\w-]{42}$/);
    expect((await asHolder(service, made.key)('/api/not-counted?site=shop')).status).toBe(200);
    expect(JSON.stringify(await list())).not.toContain(made.key.slice(-32));
    const files = ['hullo.sqlite', 'hullo.sqlite-wal'].map((name) => readFileSync(join(service.dataFolder, name)));
    expect(Buffer.concat(files).includes(made.id)).toBe(true);
    expect(Buffer.concat(files).includes(made.key.slice(-32))).toBe(false);
  });

  it('sees its own site alone in the list of sites', async () => {
    const { key } = await makeKey(service, { name: 'Other', site: 'other' });
    expect(await (await asHolder(service, key)('/api/sites')).json()).toMatchObject({ sites: [{ id: 'other' }] });
  });

  it('of every site sees them all, and names none', async () => {
    const { key } = await makeKey(service, { name: 'All' });
    expect(key).toMatch(/^hul_[\w-]{42}$/);
    const { sites } = (await (await asHolder(service, key)('/api/sites')).json()) as { sites: unknown[] };
    expect(sites).toHaveLength(2);
  });

  it('may do what its scope says, and what is below it', async () => {
    const read = await makeKey(service, { name: 'r', scope: 'read' });
    const admin = await makeKey(service, { name: 'a', scope: 'admin' });
    expect(await refusalOf(await asHolder(service, read.key)('/api/keys'))).toMatchObject({
      status: 403,
      code: 'forbidden',
    });
    expect((await asHolder(service, admin.key)('/api/keys')).status).toBe(200);
    expect((await asHolder(service, admin.key)('/api/sites')).status).toBe(200);
  });

  it('tells the hour of its last use, by one write an hour', async () => {
    const { id, key } = await makeKey(service, { name: 'Used' });
    const usedAt = async () => (await list()).find((one) => one.id === id)?.usedAt;
    expect(await usedAt()).toBeNull();
    await asHolder(service, key)('/api/sites');
    expect(await usedAt()).toBe(Date.parse('2026-11-02T12:00:00Z'));
    service.clock.now += 59 * 60_000;
    await asHolder(service, key)('/api/sites');
    expect(await usedAt()).toBe(Date.parse('2026-11-02T12:00:00Z'));
    service.clock.now += 60_000;
    await asHolder(service, key)('/api/sites');
    expect(await usedAt()).toBe(Date.parse('2026-11-02T13:00:00Z'));
  });

  it('that is revoked opens nothing from then on, and stays in the list with the moment of the first time', async () => {
    const { id, key } = await makeKey(service, { name: 'Lost' });
    const at = service.clock.now;
    for (const _ of [1, 2]) {
      const answer = await asHolder(service)(`/api/keys/${id}`, { method: 'DELETE' });
      expect([answer.status, await answer.json()]).toMatchObject([200, { id, revokedAt: at }]);
      service.clock.now += 1_000;
    }
    expect(await refusalOf(await asHolder(service, key)('/api/sites'))).toMatchObject({
      status: 401,
      code: 'unauthorized',
    });
    expect((await list()).find((one) => one.id === id)?.revokedAt).toBe(at);
  });

  it.each([
    ['with another secret', (key: string) => `${key.slice(0, -1)}${key.endsWith('x') ? 'y' : 'x'}`],
    ['that says it is of another site', (key: string) => key.replace('hul_shop_', 'hul_other_')],
    ['that says it is of every site', (key: string) => key.replace('hul_shop_', 'hul_')],
    ['cut short', (key: string) => key.slice(0, -1)],
    ['with something before it', (key: string) => `x${key}`],
  ])('%s opens nothing', async (_what, change) => {
    const { key } = await makeKey(service, { name: 'Changed', site: 'shop' });
    expect((await asHolder(service, change(key))('/api/sites')).status).toBe(401);
  });

  it.each<[string, unknown, number, string]>([
    ['no name', {}, 400, 'name'],
    ['an empty name', { name: ' ' }, 400, 'name'],
    ['a scope that is none', { name: 'x', scope: 'root' }, 400, 'scope is one of read, write, admin'],
    ['a site that is none', { name: 'x', site: 'nobody' }, 404, 'No site'],
    ['the mark of every site as a site', { name: 'x', site: '*' }, 404, 'No site'],
    ['a field that is none', { name: 'x', sites: ['shop'] }, 400, 'sites'],
  ])('is not made of %s', async (_what, body, status, words) => {
    const before = await list();
    const answer = await refusalOf(await asHolder(service)('/api/keys', { method: 'POST', body }));
    expect(answer.status).toBe(status);
    expect(answer.message).toContain(words);
    expect(await list()).toEqual(before);
  });

  it('that is not there cannot be revoked', async () =>
    expect(await refusalOf(await asHolder(service)('/api/keys/key_nothing', { method: 'DELETE' }))).toMatchObject({
      status: 404,
      code: 'not_found',
    }));

  it('may not be made by a page of somebody else, for an owner who is signed in', async () => {
    const signedIn = await fetch(service.origin + service.links.mint(), { redirect: 'manual' });
    const cookie = signedIn.headers.get('set-cookie')?.split(';')[0] ?? '';
    const make = (origin: string) =>
      fetch(`${service.origin}/api/keys`, {
        method: 'POST',
        headers: { cookie, origin, 'content-type': 'application/json' },
        body: '{"name":"Forged"}',
      });
    expect(await refusalOf(await make(SHOP))).toMatchObject({ status: 403, code: 'foreign_origin' });
    expect((await make(service.origin)).status).toBe(201);
  });
});

describe('a key of one site', () => {
  let service: TestService;
  let own: MadeKey;
  let operations: readonly Operation[];
  beforeAll(async () => {
    service = await startTestService();
    own = await makeKey(service, { name: 'Admin of the shop', scope: 'admin', site: 'shop' });
    operations = await operationsOf(service);
  });
  afterAll(() => service.stop());

  it('is told of every other site that there is none, at every address', async () => {
    const withSite = operations.filter(({ parameters }) => parameters.some(({ name }) => name === 'site'));
    expect(withSite.length).toBeGreaterThan(4);
    for (const { method, path } of withSite) {
      for (const site of ['other', 'nobody']) {
        const answer = await asHolder(service, own.key)(`${path.replace(/\{\w+\}/g, 'cnv_x')}?site=${site}`, {
          method,
        });
        expect([path, await refusalOf(answer)]).toMatchObject([path, { status: 404, code: 'unknown_site' }]);
      }
    }
  });

  it('learns nothing of other sites where no site is asked for', async () => {
    const silent = operations.filter(
      ({ method, parameters }) =>
        method === 'GET' && !parameters.some(({ name, required }) => name === 'site' || required),
    );
    expect(silent.length).toBeGreaterThan(4);
    for (const { path } of silent) {
      // The document is of no site, and `other` is a kind of conversion in it.
      if (path === '/api/openapi.json') continue;
      expect([path, await (await asHolder(service, own.key)(path)).text()]).not.toEqual([
        path,
        expect.stringContaining('"other"'),
      ]);
    }
  });

  it('sees, makes and revokes keys of its site alone', async () => {
    const foreign = await makeKey(service, { name: 'Foreign', site: 'other' });
    const all = await makeKey(service, { name: 'All' });
    const call = asHolder(service, own.key);
    const { keys } = (await (await call('/api/keys')).json()) as { keys: { id: string }[] };
    expect(keys.map(({ id }) => id)).toEqual([own.id]);
    for (const { id } of [foreign, all]) {
      expect(await refusalOf(await call(`/api/keys/${id}`, { method: 'DELETE' }))).toMatchObject({
        status: 404,
        code: 'not_found',
      });
    }
    const make = async (site?: string) =>
      (await call('/api/keys', { method: 'POST', body: { name: 'x', site } })).status;
    expect([await make('shop'), await make('other'), await make()]).toEqual([201, 404, 403]);
  });
});
