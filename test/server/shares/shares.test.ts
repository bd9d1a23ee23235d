import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asHolder, makeKey, refusalOf } from '../api/a-caller.ts';
import { aJourney } from '../reports/a-journey.ts';
import { startTestService, type TestService } from '../test-service.ts';

const DAY_MS = 86_400_000;
const NOW = Date.parse('2026-11-02T12:00:00Z');
const PERIOD = { from: '2026-10-20', to: '2026-11-01' };

describe('a shared report', () => {
  let service: TestService;
  let owner: ReturnType<typeof asHolder>;
  beforeAll(async () => {
    service = await startTestService();
    const built = join(service.dataFolder, 'dist/console/server/console');
    mkdirSync(built, { recursive: true });
    writeFileSync(join(built, 'report.html'), '<!doctype html>');
    owner = asHolder(service);
    const landing = (at: number, source: string) => [{ at, source, medium: 'cpc', campaign: `${source} ads` }];
    for (const [i, source] of ['google', 'google', 'meta', 'google'].entries()) {
      const at = NOW - (i + 2) * DAY_MS;
      await aJourney(service, { at, landings: landing(at - 1_000, source), messageAfterMs: 60_000 });
    }
    // Of the ad that is shared, but before the period.
    const before = NOW - 20 * DAY_MS;
    await aJourney(service, { at: before, landings: landing(before - 1_000, 'google'), messageAfterMs: 60_000 });
    service.clock.now = NOW;
  });
  afterAll(() => service.stop());

  const share = async (more: object = {}) => {
    const body = { name: 'For the agency', period: PERIOD, filters: ['source:google'], ...more };
    const answer = await owner('/api/shares?site=shop', { method: 'POST', body });
    if (answer.status !== 201) throw new Error(await answer.text());
    return (await answer.json()) as { id: string; path: string };
  };
  const through = (path: string, asked: string, headers: Record<string, string> = {}, method = 'GET') =>
    fetch(`${service.origin}${path}/api/${asked}`, { headers, method });
  const json = async (answer: Promise<Response>) => (await answer).json() as Promise<Record<string, unknown>>;

  it.each([
    'reports/overview?site=shop',
    'reports/breakdown?site=shop&dimension=device',
    'reports/series?site=shop&grain=day',
    'reports/lag?site=shop',
  ])('tells of %s the figures that its owner sees under the same filter', async (asked) => {
    const { path } = await share();
    const own = await json(owner(`/api/${asked}&from=${PERIOD.from}&to=${PERIOD.to}&filter=source:google`));
    const shown = await json(through(path, asked));
    expect({ ...shown, filters: own['filters'] }).toEqual(own);
    expect(JSON.stringify(shown)).not.toContain('meta');
  });

  it.each([
    ['another value of the same dimension', 'filter=source:meta'],
    ['several of them', 'filter=source:meta&filter=source:google'],
    ['everything but what is shared', 'filter=source:!google'],
    ['what is unknown', 'filter=source:(unknown)'],
    ['another dimension', 'filter=campaign:meta%20ads'],
    ['earlier days', 'from=2026-01-01'],
    ['later days', 'to=2027-01-01'],
    ['another lookback', 'lookbackDays=90'],
    ['another cohort', 'cohort=click'],
    ['the period before', 'against=previous&grain=day'],
    ['a file', 'format=csv'],
  ])('cannot be left by asking for %s', async (_, parameters) => {
    const { path } = await share();
    for (const report of [
      'reports/overview',
      'reports/breakdown?dimension=source',
      'reports/series',
      'conversations',
    ]) {
      const whole = await json(through(path, `${report}${report.includes('?') ? '&' : '?'}site=shop`));
      const answer = await through(path, `${report}${report.includes('?') ? '&' : '?'}site=shop&${parameters}`);
      const text = await answer.text();
      // The answer repeats what it was asked.
      expect(text.replace(/"filters":\[[^\]]*\]/, '')).not.toContain('meta');
      if (answer.status !== 200) {
        expect(answer.status).toBe(400);
        continue;
      }
      if (parameters.startsWith('format')) continue;
      const told = JSON.parse(text) as Record<string, unknown>;
      const count = (of: Record<string, unknown>) =>
        ((of['conversations'] as unknown[] | undefined)?.length ??
          (of['funnel'] as Record<string, number> | undefined)?.['conversations'] ??
          (of['totals'] as Record<string, number>)['conversations']) as number;
      expect(count(told)).toBeLessThanOrEqual(count(whole));
      expect(told['comparison'] ?? null).toBeNull();
    }
  });

  it('tells of other days alone that they are not shared', async () => {
    const { path } = await share();
    const asked = await through(path, 'reports/overview?site=shop&from=2026-10-01&to=2026-10-10');
    expect(await refusalOf(asked)).toMatchObject({ status: 403, code: 'forbidden' });
  });

  it('explains a conversation that it lists and no other, whatever the id', async () => {
    const { path } = await share();
    const listed = (await json(through(path, 'conversations?site=shop')))['conversations'] as { id: string }[];
    const all = await service.conversations();
    expect([listed.length, all.length]).toEqual([3, 5]);
    const seen = new Set(listed.map(({ id }) => id));
    for (const { id } of all) {
      const { status } = await through(path, `conversations/${id}?site=shop&lookbackDays=1`);
      expect([id, status]).toEqual([id, seen.has(id) ? 200 : 404]);
    }
  });

  it.each([
    ['GET', 'reports/overview?site=other', 404],
    ['GET', 'shares?site=shop', 404],
    ['GET', 'me', 404],
    ['GET', 'keys', 404],
    ['GET', 'views?site=shop', 404],
    ['GET', 'conversions?site=shop', 404],
    ['GET', 'spend?site=shop', 404],
    ['GET', 'not-counted?site=shop', 404],
    ['GET', 'live?site=shop', 404],
    ['GET', 'openapi.json', 404],
    ['POST', 'keys', 404],
    ['POST', 'shares?site=shop', 404],
    ['HEAD', 'reports/overview?site=other', 404],
    ['HEAD', 'spend?site=shop', 404],
    ['HEAD', 'reports/overview?site=shop', 200],
  ])('is the only thing there: %s %s answers %i', async (method, asked, status) => {
    const { path } = await share();
    expect((await through(path, asked, {}, method)).status).toBe(status);
  });

  it('asks for its password, and each link for its own', async () => {
    const { path } = await share({ password: 'a long enough password' });
    const other = await share({ password: 'another long password' });
    expect((await through(path, 'shared')).status).toBe(401);
    expect((await fetch(service.origin + path)).status).toBe(401);
    const send = (password: string) =>
      fetch(service.origin + path, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ password }),
      });
    expect((await send('a wrong guess')).status).toBe(401);
    const opened = await send('a long enough password');
    const [cookie = ''] = (opened.headers.get('set-cookie') ?? '').split(';');
    expect([opened.status, opened.headers.get('set-cookie')]).toEqual([204, expect.stringContaining(`Path=${path}; `)]);
    expect(opened.headers.get('set-cookie')).toContain('HttpOnly');
    expect((await through(path, 'shared', { cookie })).status).toBe(200);
    expect((await through(other.path, 'shared', { cookie })).status).toBe(401);
    // It opens nothing but its link.
    expect((await fetch(`${service.origin}/api/sites`, { headers: { cookie } })).status).toBe(401);
    const tries = await Promise.all(Array.from({ length: 25 }, () => send('guess after guess')));
    expect(tries.map(({ status }) => status)).toContain(429);
  });

  it('ends when it is revoked or its time is over, and tells nobody that there was one', async () => {
    const revoked = await share();
    const brief = await share({ expiresAt: NOW + 1_000 });
    expect((await through(revoked.path, 'shared')).status).toBe(200);
    expect((await owner(`/api/shares/${revoked.id}?site=shop`, { method: 'DELETE' })).status).toBe(200);
    expect((await through(revoked.path, 'shared')).status).toBe(404);
    expect((await through(brief.path, 'shared')).status).toBe(200);
    service.clock.now = NOW + 1_000;
    expect((await through(brief.path, 'shared')).status).toBe(404);
    service.clock.now = NOW;
    expect((await through(`${brief.path}x`, 'shared')).status).toBe(404);
    expect((await through('/share/shop', 'shared')).status).toBe(404);
    // Its page is the same as any other link’s, with nothing in it that a link would have to open.
    expect((await fetch(`${service.origin}${brief.path}`)).status).toBe(200);
    expect((await fetch(`${service.origin}${revoked.path}`)).status).toBe(404);
  });

  it('is made and listed by who may write, of their own site', async () => {
    const reader = await makeKey(service, { name: 'Reader', scope: 'read', site: 'shop' });
    const other = await makeKey(service, { name: 'Other', scope: 'write', site: 'other' });
    expect((await asHolder(service, reader.key)('/api/shares?site=shop')).status).toBe(403);
    expect((await asHolder(service, other.key)('/api/shares?site=shop')).status).toBe(404);
    const { shares } = (await (await owner('/api/shares?site=shop')).json()) as { shares: object[] };
    expect(JSON.stringify(shares)).not.toMatch(/hash|scrypt|\/share\//);
  });
});

describe('a saved view', () => {
  let service: TestService;
  beforeAll(async () => {
    service = await startTestService();
  });
  afterAll(() => service.stop());

  it('is seen by who made it, and by all where it is for all', async () => {
    const [reader, writer] = await Promise.all(
      ['read', 'write'].map((scope) => makeKey(service, { name: scope, scope, site: 'shop' })),
    );
    const as = (key: { key: string } | undefined) => asHolder(service, key?.key ?? '');
    const names = async (key: { key: string } | undefined) =>
      ((await (await as(key)('/api/views?site=shop')).json()) as { views: { name: string }[] }).views.map(
        ({ name }) => name,
      );
    const save = async (key: { key: string } | undefined, body: object) =>
      as(key)('/api/views?site=shop', { method: 'POST', body });
    const own = await save(reader, { name: 'Mine', query: 'period=30d&filter=source:google' });
    expect(own.status).toBe(201);
    expect((await save(reader, { name: 'Ours', query: '', isShared: true })).status).toBe(403);
    const shared = await save(writer, { name: 'Ours', query: 'model=linear', isShared: true });
    const { id } = (await shared.json()) as { id: string };
    expect([await names(reader), await names(writer)]).toEqual([['Mine', 'Ours'], ['Ours']]);
    const mine = (await own.json()) as { id: string };
    expect((await as(writer)(`/api/views/${mine.id}?site=shop`, { method: 'DELETE' })).status).toBe(404);
    expect((await as(reader)(`/api/views/${id}?site=shop`, { method: 'DELETE' })).status).toBe(403);
    const body = { name: 'Mine, better', query: '' };
    expect((await as(reader)(`/api/views/${mine.id}?site=shop`, { method: 'PUT', body })).status).toBe(200);
    expect((await as(writer)(`/api/views/${id}?site=shop`, { method: 'DELETE' })).status).toBe(200);
    expect(await names(reader)).toEqual(['Mine, better']);
  });
});
