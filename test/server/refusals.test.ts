import { createHmac } from 'node:crypto';
import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aBeacon, aLanding, anEvent } from './a-beacon.ts';
import { whatsappWebhook } from './a-webhook.ts';
import { API_KEY, APP_SECRET, SHOP, startTestService, type TestService } from './test-service.ts';

describe('bad input', () => {
  let service: TestService;
  let now: number;
  beforeAll(async () => {
    service = await startTestService();
    now = service.clock.now;
  });
  afterAll(() => service.stop());

  const error = async (answer: Response) => {
    const { error } = (await answer.json()) as { error: { code: string; message: string } };
    expect(error.message).not.toMatch(/node_modules|at .*\.ts|Error:/);
    return [answer.status, error.code];
  };
  const beacon = (changes = {}) => aBeacon(now, [anEvent(now)], changes);
  const sign = (body: string | Buffer, secret = APP_SECRET) =>
    `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`;

  describe('at /collect', () => {
    it.each<[string, () => Promise<Response>, [number, string]]>([
      ['an unknown site', () => service.collect(beacon({ site: 'nobody' })), [404, 'unknown_site']],
      [
        'a foreign origin',
        () => service.collect(beacon(), { origin: 'https://evil.example' }),
        [403, 'foreign_origin'],
      ],
      [
        'the origin of another site',
        () => service.collect(beacon(), { origin: 'https://other.example' }),
        [403, 'foreign_origin'],
      ],
      [
        'an origin that only looks right',
        () => service.collect(beacon(), { origin: `${SHOP}.evil.example` }),
        [403, 'foreign_origin'],
      ],
      ['a sandboxed page', () => service.collect(beacon(), { origin: 'null' }), [403, 'foreign_origin']],
      ['2 MB', () => service.collect(`{"site":"${'x'.repeat(2e6)}"}`), [413, 'too_large']],
      ['no JSON', () => service.collect('site=shop'), [400, 'bad_request']],
      ['nothing', () => service.collect(''), [400, 'bad_request']],
      ['JSON of 30,000 floors', () => service.collect(`${'['.repeat(3e4)}${']'.repeat(3e4)}`), [400, 'bad_request']],
      [
        'a deep field',
        () => service.collect(`{"events":${'{"a":'.repeat(9e3)}1${'}'.repeat(9e3)}}`),
        [400, 'bad_request'],
      ],
      ['wrong types', () => service.collect({ site: ['shop'], sentAt: {}, events: 'x' }), [400, 'bad_request']],
      [
        'a NUL',
        () => service.collect(aBeacon(now, [anEvent(now, { landings: [aLanding(now, { source: 'a\0b' })] })])),
        [400, 'bad_request'],
      ],
      [
        'a lone surrogate',
        () => service.collect(`{"site":"shop","sentAt":1,"events":[{"landings":[{"source":"\\ud800"}]}]}`),
        [400, 'bad_request'],
      ],
      ['a GET', () => fetch(`${service.origin}/collect`), [405, 'method_not_allowed']],
    ])('%s is refused and nothing is written', async (_what, send, expected) => {
      const before = await service.overview();
      expect(await error(await send())).toEqual(expected);
      expect(await service.overview()).toEqual(before);
    });

    it.each([
      ['POST', '/go/newsletter', 'GET, HEAD, OPTIONS'],
      ['DELETE', '/sites/shop/config.json', 'GET, HEAD, OPTIONS'],
      ['PUT', '/webhooks/meta/main', 'GET, HEAD, OPTIONS, POST'],
      ['GET', '/webhooks/telegram/bot', 'OPTIONS, POST'],
    ])('a %s of %s is told what the address takes', async (method, path, allow) => {
      const answer = await fetch(service.origin + path, { method });
      expect(answer.headers.get('allow')).toBe(allow);
      expect(await error(answer)).toEqual([405, 'method_not_allowed']);
    });

    it('one bad event in a batch leaves no half of the batch behind', async () => {
      const before = await service.overview();
      const events = [anEvent(now), { ...anEvent(now), id: 'bad' }];
      expect((await service.collect(aBeacon(now, events))).status).toBe(400);
      expect(await service.overview()).toEqual(before);
    });

    it('a page that breaks off in the middle of its beacon does no harm', async () => {
      const { port } = new URL(service.origin);
      await new Promise<void>((resolve) => {
        const half = request({ port, path: '/collect', method: 'POST', headers: { 'content-length': 1_000 } });
        half.on('error', () => resolve());
        half.write('{"site":');
        half.destroy(new Error('gone'));
      });
      expect((await service.api('/healthz')).status).toBe(200);
    });

    it('a clock that is far in the future or the past is set right, and counts today', async () => {
      const count = async () => (await service.overview('site=shop&from=2026-11-02&to=2026-11-02')).funnel.impressions;
      const before = await count();
      for (const at of [0, now + 365 * 86_400_000, 4e12]) {
        expect((await service.collect(aBeacon(at, [anEvent(at, { type: 'impression' })]))).status).toBe(204);
      }
      expect(await count()).toBe(before + 3);
    });

    it('an allowed page may ask by CORS, and its beacon is answered for its origin', async () => {
      const preflight = await fetch(`${service.origin}/collect`, { method: 'OPTIONS', headers: { origin: SHOP } });
      expect([preflight.status, preflight.headers.get('access-control-allow-headers')]).toEqual([204, 'content-type']);
      const answer = await service.collect(beacon());
      expect([answer.status, answer.headers.get('access-control-allow-origin')]).toEqual([204, SHOP]);
    });

    it('robots are not counted, and that is counted', async () => {
      const before = await service.overview();
      const answer = await service.collect(beacon(), { 'user-agent': 'WhatsApp/2.23.20.0' });
      expect(answer.status).toBe(204);
      expect(await service.overview()).toEqual(before);
      expect(await service.notCounted()).toMatchObject({ bot: 1, foreign_origin: 4, unknown_site: 1 });
    });

    it('one address that sends too much is slowed down; the others are not', async () => {
      const send = (address: string) => service.collect(beacon(), { 'x-forwarded-for': address });
      const answers = await Promise.all(Array.from({ length: 1_001 }, () => send('203.0.113.7')));
      expect(answers.filter(({ status }) => status === 429)).toHaveLength(1);
      expect((await send('203.0.113.8')).status).toBe(204);
    });
  });

  describe('at /webhooks/meta', () => {
    const body = JSON.stringify(whatsappWebhook({ at: Date.parse('2026-11-02T12:00:00Z'), id: 'wamid.forged' }));
    const send = (headers: Record<string, string>, bytes: string = body, path = '/webhooks/meta') =>
      fetch(service.origin + path, { method: 'POST', headers, body: bytes });

    it.each<[string, () => Promise<Response>]>([
      ['no signature', () => send({})],
      ['the old SHA-1 signature', () => send({ 'x-hub-signature': 'sha1=fccf7b7aa8267772999bacc7d0b22d8514d773fe' })],
      ['an empty signature', () => send({ 'x-hub-signature-256': 'sha256=' })],
      ['63 digits', () => send({ 'x-hub-signature-256': sign(body).slice(0, -1) })],
      ['capital digits', () => send({ 'x-hub-signature-256': sign(body).toUpperCase() })],
      ['two signatures', () => send({ 'x-hub-signature-256': `${sign(body)}, ${sign(body)}` })],
      ["another app's secret", () => send({ 'x-hub-signature-256': sign(body, 'another-app-secret') })],
      ["another app's address", () => send({ 'x-hub-signature-256': sign(body) }, body, '/webhooks/meta/second')],
      ['one byte changed', () => send({ 'x-hub-signature-256': sign(body) }, body.replace('Hello', 'Hallo'))],
      ['an empty body', () => send({ 'x-hub-signature-256': sign('') }, '')],
    ])('%s is refused and starts nothing', async (_what, attempt) => {
      expect(await error(await attempt())).toEqual([403, 'bad_signature']);
      expect(await service.conversations()).toEqual([]);
    });

    it('a connection that is not set up is not found', async () =>
      expect(await error(await send({}, body, '/webhooks/meta/nobody'))).toEqual([404, 'not_found']));

    it('more than Meta would ever send is refused, 3 MB are not', async () => {
      const large = (size: number) => JSON.stringify({ object: 'page', entry: [], pad: 'x'.repeat(size) });
      const attempt = (bytes: string) => send({ 'x-hub-signature-256': sign(bytes) }, bytes);
      expect(await error(await attempt(large(4 * 1024 * 1024)))).toEqual([413, 'too_large']);
      expect((await attempt(large(3 * 1024 * 1024 - 100))).status).toBe(200);
    });

    it.each<[string, unknown]>([
      ['a list', []],
      ['a text', '"x"'],
      [
        'null everywhere',
        { object: 'whatsapp_business_account', entry: [null, { changes: [null, { field: 'messages', value: null }] }] },
      ],
      ['numbers for objects', { object: 'page', entry: [{ messaging: [1, { sender: 2, message: 3 }] }] }],
      ['a message without sender, id or time', whatsappWebhook({ at: Number.NaN, from: '', id: '' })],
      ['an object of tomorrow', { object: 'tomorrow', entry: [{}] }],
      ['a deep one', `${'{"entry":['.repeat(5_000)}1${']}'.repeat(5_000)}`],
    ])('signed nonsense like %s is taken and counted, starts nothing and breaks nothing', async (_what, webhook) => {
      const before = await skipped();
      expect((await service.webhook(webhook)).status).toBe(200);
      expect(await service.conversations()).toEqual([]);
      expect(await skipped()).toBeGreaterThan(before);
    });

    it('signed bytes that are not JSON are refused, and counted', async () => {
      const before = await skipped();
      expect(await error(await service.webhook('{'))).toEqual([400, 'bad_request']);
      expect(await skipped()).toBe(before + 1);
    });

    const skipped = async () => {
      const { unknown_item = 0, incomplete = 0 } = await service.notCounted();
      return unknown_item + incomplete;
    };
  });

  describe('at the reports', () => {
    it.each([
      ['/api/reports/overview', 400, 'bad_request'],
      ['/api/reports/overview?site=nobody', 404, 'unknown_site'],
      ['/api/reports/overview?site=shop&from=yesterday', 400, 'bad_request'],
      ['/api/reports/overview?site=shop&from=2026-02-31x', 400, 'bad_request'],
      ['/api/reports/overview?site=shop&from=2026-12-01&to=2026-11-01', 400, 'bad_request'],
      ['/api/reports/overview?site=shop&from=1000-01-01', 400, 'bad_request'],
      ['/api/reports/overview?site=shop&site=other', 400, 'bad_request'],
      ['/api/reports/overview?site=shop&lookbackDays=91', 400, 'bad_request'],
      ['/api/reports/overview?site[$ne]=x', 400, 'bad_request'],
      ['/api/conversations?site=shop&limit=0', 400, 'bad_request'],
      ['/api/nothing', 404, 'not_found'],
      ['/%E0%A4%A', 404, 'not_found'],
    ])('%s is answered %d %s', async (path, status, code) =>
      expect(await error(await service.api(path))).toEqual([status, code]),
    );

    it.each<[string, Record<string, string>]>([
      ['nobody', {}],
      ['a wrong key', { authorization: 'Bearer hul_wrong' }],
      ['the key without its scheme', { authorization: API_KEY }],
      ['a made-up session', { cookie: `hullo_session=${Date.now() * 2}.AAAA` }],
    ])('%s may not read', async (_who, headers) => {
      for (const path of ['/api/sites', '/api/reports/overview?site=shop', '/api/live?site=shop']) {
        expect(await error(await service.api(path, headers))).toEqual([401, 'unauthorized']);
      }
    });

    it('a sign-in link opens them once', async () => {
      const visit = (path: string) => fetch(service.origin + path, { redirect: 'manual' });
      const link = service.links.mint();
      const first = await visit(link);
      expect([first.status, first.headers.get('location')]).toEqual([303, '/report']);
      const cookie = first.headers.get('set-cookie') ?? '';
      expect(cookie).toMatch(/HttpOnly; SameSite=Lax/);
      expect((await service.api('/api/sites', { cookie: cookie.split(';')[0] ?? '' })).status).toBe(200);
      expect((await visit(link)).status).toBe(401);
      service.clock.now += 31 * 86_400_000;
      expect((await service.api('/api/sites', { cookie: cookie.split(';')[0] ?? '' })).status).toBe(401);
      service.clock.now = now;
    });

    it('guessing sign-in links is slowed down', async () => {
      const guesses = await Promise.all(
        Array.from({ length: 40 }, (_, i) => fetch(`${service.origin}/sign-in?token=guess${i}`)),
      );
      expect(guesses.some(({ status }) => status === 429)).toBe(true);
      expect(guesses.every(({ status }) => status === 401 || status === 429)).toBe(true);
    });

    it('carries the headers that keep a page safe', async () => {
      const { headers } = await service.api('/api/sites');
      expect(headers.get('content-security-policy')).toContain("default-src 'self'");
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'self'");
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('strict-transport-security')).toBeNull();
      const tls = await service.api('/healthz', { 'x-forwarded-proto': 'https' });
      expect(tls.headers.get('strict-transport-security')).toContain('max-age');
    });
  });
});
