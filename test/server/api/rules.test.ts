import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aBeacon, aLanding, anEvent } from '../a-beacon.ts';
import { whatsappWebhook } from '../a-webhook.ts';
import { SHOP, startTestService, type TestService } from '../test-service.ts';
import { asHolder, makeKey, refusalOf } from './a-caller.ts';
import { operationsOf } from './an-operation.ts';

const PERIOD = 'site=shop&from=2026-10-01&to=2026-12-31';

describe('every address of the API', () => {
  let service: TestService;
  let call: ReturnType<typeof asHolder>;
  beforeAll(async () => {
    service = await startTestService();
    call = asHolder(service);
  });
  afterAll(() => service.stop());

  it('refuses a parameter that it does not know, and names those it knows; and a day that no year has', async () => {
    for (const { method, path } of await operationsOf(service)) {
      const answer = await refusalOf(await call(`${path.replace(/\{\w+\}/g, 'x')}?sight=shop`, { method }));
      expect([path, answer]).toMatchObject([path, { status: 400, message: expect.stringContaining('sight') }]);
    }
    const noDay = await refusalOf(await call('/api/reports/overview?site=shop&from=2026-02-30'));
    expect(noDay).toMatchObject({ status: 400, message: 'from is not a date, YYYY-MM-DD.' });
    const { message } = await refusalOf(await call('/api/conversations?site=shop&form=2026-11-01'));
    expect(message).toBe(
      'form is not a parameter of this address: it takes site, from, to, lookbackDays, filter, order, cursor, limit, format.',
    );
  });

  it('says which methods it takes', async () => {
    const allows = new Map<string, Set<string>>();
    for (const { method, path } of await operationsOf(service)) {
      const address = path.replace(/\{\w+\}/g, 'x');
      allows.set(address, (allows.get(address) ?? new Set()).add(method));
    }
    for (const [address, methods] of allows) {
      const other = ['PATCH', 'PUT', 'DELETE'].find((method) => !methods.has(method)) ?? '';
      const answer = await call(address, { method: other });
      expect([address, await refusalOf(answer)]).toMatchObject([address, { status: 405, code: 'method_not_allowed' }]);
      const allowed = answer.headers.get('allow')?.split(', ');
      expect(allowed).toEqual(expect.arrayContaining([...methods]));
    }
    const options = await call('/api/sites', { method: 'OPTIONS' });
    expect([options.status, options.headers.get('allow')]).toEqual([204, 'GET, HEAD, OPTIONS, POST']);
  });

  it('lets no page of another origin in', async () => {
    const preflight = await call('/api/sites', { method: 'OPTIONS', headers: { origin: SHOP } });
    const answer = await call('/api/sites', { headers: { origin: SHOP } });
    for (const { headers } of [preflight, answer]) {
      expect([...headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
    }
  });

  it('answers HEAD as GET, without a body', async () => {
    const answer = await call('/api/sites', { method: 'HEAD' });
    expect([answer.status, await answer.text()]).toEqual([200, '']);
    expect(answer.headers.get('content-type')).toContain('application/json');
  });

  it('answers 304 to whoever has the answer already, and anew once it is another', async () => {
    const ask = (etag = '', path = `/api/reports/overview?${PERIOD}`) =>
      call(path, { headers: { 'if-none-match': etag } });
    const first = await ask();
    const etag = first.headers.get('etag') ?? '';
    expect(etag).toMatch(/^W\/"/);
    expect(first.headers.get('cache-control')).toBe('private, no-cache');
    expect(first.headers.get('vary')).toMatch(/authorization.*cookie/i);
    const again = await ask(etag);
    expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', etag]);
    await service.collect(aBeacon(service.clock.now, [anEvent(service.clock.now)]));
    expect((await ask(etag)).status).toBe(200);
  });

  it('keeps nothing of a refusal', async () => {
    const { headers } = await call('/api/conversations?site=nobody');
    expect(headers.get('cache-control')).toBe('no-store');
  });

  describe('that takes a body', () => {
    const post = (body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string>) =>
      fetch(`${service.origin}/api/keys`, {
        method: 'POST',
        headers: { authorization: 'Bearer hul_a-key-for-the-tests-only', ...headers },
        body,
      });
    const json = { 'content-type': 'application/json' };

    it.each<[string, string | Uint8Array<ArrayBuffer>, Record<string, string>, number, string, RegExp]>([
      ['no JSON', '{"name":', json, 400, 'bad_request', /not JSON/],
      [
        'letters of Latin-1',
        Uint8Array.from(Buffer.from('{"name":"Año"}', 'latin1')),
        json,
        400,
        'bad_request',
        /not UTF-8/,
      ],
      ['a bare text', '"x"', json, 400, 'bad_request', /not JSON/],
      ['nothing', '', json, 400, 'bad_request', /^name is missing/],
      ['a list', '[]', json, 400, 'bad_request', /^The body/],
      [
        'a form',
        'name=x',
        { 'content-type': 'application/x-www-form-urlencoded' },
        415,
        'unsupported_media_type',
        /application\/json/,
      ],
      [
        'JSON that calls itself text',
        '{"name":"x"}',
        { 'content-type': 'text/plain' },
        415,
        'unsupported_media_type',
        /application\/json/,
      ],
      [
        'an unknown charset',
        '{"name":"x"}',
        { 'content-type': 'application/json; charset=klingon' },
        415,
        'unsupported_media_type',
        /UTF-8/,
      ],
      [
        'an unknown compression',
        '{"name":"x"}',
        { ...json, 'content-encoding': 'x-secret' },
        415,
        'unsupported_media_type',
        /gzip/,
      ],
      [
        'compressed bytes that are none',
        '{"name":"x"}',
        { ...json, 'content-encoding': 'gzip' },
        400,
        'bad_request',
        /cannot be read/,
      ],
      ['21 MB', JSON.stringify({ name: 'x'.repeat(21 * 1024 * 1024) }), json, 413, 'too_large', /20 MB/],
      ['a prototype', '{"name":"x","__proto__":{"scope":"admin"}}', json, 400, 'bad_request', /__proto__/],
    ])('refuses %s in words', async (_what, body, headers, status, code, words) => {
      expect(await refusalOf(await post(body, headers))).toMatchObject({
        status,
        code,
        message: expect.stringMatching(words),
      });
    });
  });

  it('slows down a key that asks without pause, and says when to go on; other keys are not touched', async () => {
    const small = await startTestService({ apiPerMinute: 5 });
    try {
      const { key } = await makeKey(small, { name: 'Eager' });
      const answers: Response[] = [];
      for (let i = 0; i < 6; i++) answers.push(await asHolder(small, key)('/api/sites'));
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 429]);
      const retryAfter = Number(answers[5]?.headers.get('retry-after'));
      expect(retryAfter).toBeGreaterThan(0);
      expect(retryAfter).toBeLessThanOrEqual(60);
      expect((await asHolder(small)('/api/sites')).status).toBe(200);
    } finally {
      await small.stop();
    }
  });
});

describe('the pages of conversations', () => {
  let service: TestService;
  const ids = async (query: string) => {
    const { conversations, next } = (await (
      await asHolder(service)(`/api/conversations?${PERIOD}&${query}`)
    ).json()) as {
      conversations: { id: string; at: number }[];
      next: string | null;
    };
    return { ids: conversations.map(({ id }) => id), ats: conversations.map(({ at }) => at), next };
  };
  const start = (at: number, from: string) => service.webhook(whatsappWebhook({ at, from }));
  beforeAll(async () => {
    service = await startTestService();
    // Three of them share each moment, so that a page ends between equals.
    for (let i = 0; i < 12; i++) await start(service.clock.now - Math.floor(i / 3) * 60_000, `44770090${1000 + i}`);
  });
  afterAll(() => service.stop());

  const walk = async (query: string, between: () => Promise<unknown> = async () => {}) => {
    const found: string[] = [];
    for (let cursor: string | null = ''; cursor !== null; ) {
      const page: Awaited<ReturnType<typeof ids>> = await ids(`${query}&cursor=${cursor}`);
      found.push(...page.ids);
      cursor = page.next;
      await between();
    }
    return found;
  };

  it.each([1, 2, 5, 12, 100])('of %d are the same list from either end', async (limit) => {
    const oldest = await walk(`order=oldest&limit=${limit}`);
    const newest = await walk(`order=newest&limit=${limit}`);
    expect(new Set(oldest).size).toBe(12);
    expect(newest).toEqual(oldest.toReversed());
    const { ats } = await ids('order=newest&limit=100');
    expect(ats).toEqual(ats.toSorted((a, b) => b - a));
  });

  it.each(['oldest', 'newest'])(
    'from the %s on neither repeat nor miss what was there while others arrive',
    async (order) => {
      const before = await walk(`order=${order}&limit=100`);
      let arrived = 0;
      const found = await walk(`order=${order}&limit=3`, async () => {
        if (++arrived > 4) return;
        await start(service.clock.now + arrived * 1_000, `44770092${order.charCodeAt(0)}${arrived}`);
        await start(service.clock.now - 86_400_000 + arrived, `44770093${order.charCodeAt(0)}${arrived}`);
      });
      expect(found.filter((id) => before.includes(id))).toEqual(before);
      expect(new Set(found).size).toBe(found.length);
    },
  );

  it('are linked to one another, also as CSV', async () => {
    for (const format of ['json', 'csv']) {
      const first = await asHolder(service)(`/api/conversations?${PERIOD}&limit=3&format=${format}`);
      const [, link] = /^<(\S+)>; rel="next"$/.exec(first.headers.get('link') ?? '') ?? [];
      expect(link).toMatch(/^\/api\/conversations\?site=shop/);
      const second = await asHolder(service)(link ?? '');
      expect([second.status, second.headers.get('content-type')]).toEqual([200, first.headers.get('content-type')]);
      expect(await second.text()).not.toBe(await first.text());
    }
  });

  it.each(['MTIz', '%00', 'Li4vLi4vZXRj', '1 a', "' or 1=1"])(
    'do not begin at a cursor that is not ours: %s',
    async (cursor) => {
      const answer = await asHolder(service)(`/api/conversations?${PERIOD}&cursor=${encodeURIComponent(cursor)}`);
      expect((await refusalOf(answer)).message).toMatch(/^cursor is not one of ours/);
    },
  );
});

describe('a table', () => {
  let service: TestService;
  beforeAll(async () => {
    service = await startTestService();
    const { now } = service.clock;
    await service.collect(aBeacon(now, [anEvent(now, { landings: [aLanding(now)] })]));
    await service.webhook(whatsappWebhook({ at: now }));
    await makeKey(service, { name: '=cmd|" /C calc"!A0' });
    await makeKey(service, { name: '-1,5\r\nnext "line"' });
    await makeKey(service, { name: '-15' });
    await makeKey(service, { name: 'Ünïcödé 键' });
  });
  afterAll(() => service.stop());

  it('is a file of its own name, by format or by Accept', async () => {
    for (const answer of [
      await asHolder(service)(`/api/conversations?${PERIOD}&format=csv`),
      await asHolder(service)(`/api/conversations?${PERIOD}`, { headers: { accept: 'text/csv' } }),
    ]) {
      expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present');
      expect(answer.headers.get('content-disposition')).toBe(
        'attachment; filename=hullo-conversations-shop-2026-10-01-2026-12-31.csv',
      );
      expect(answer.headers.get('etag')).toMatch(/^W\//);
      const lines = (await answer.text()).split('\r\n');
      expect(lines[0]).toBe('id,at,channel,destination,form,method,reason,confidence,reference,clickId,adId');
      expect(lines[1]).toMatch(/^cnv_[\w-]+,2026-11-02T12:00:00.000Z,whatsapp,/);
      expect(lines.slice(2)).toEqual(['']);
    }
  });

  it('runs nothing in a spreadsheet, and leaves numbers and letters as they are', async () => {
    const answer = await asHolder(service)('/api/keys?format=csv');
    const text = await answer.text();
    expect(text).toContain(`,"'=cmd|"" /C calc""!A0",read,`);
    expect(text).toContain(`,"'-1,5\r\nnext ""line""",read,`);
    expect(text).toContain(',-15,read,');
    expect(text).toContain(',Ünïcödé 键,read,');
  });

  it('is not made of what is none', async () => {
    expect((await refusalOf(await asHolder(service)('/api/sites?format=csv'))).message).toMatch(
      /^format is not a parameter/,
    );
    expect((await refusalOf(await asHolder(service)('/api/keys?format=xml'))).message).toBe(
      'format is one of json, csv.',
    );
    const answer = await asHolder(service)('/api/sites', { headers: { accept: 'text/csv' } });
    expect(answer.headers.get('content-type')).toContain('application/json');
  });
});
