import { pino } from 'pino';
import { afterEach, describe, expect, it } from 'vitest';
import type { Postback } from '../../server/config/config.ts';
import { PostbackSender } from '../../server/flows/postback-sender.ts';
import { runPostbacks } from '../../server/run-postbacks.ts';
import { aPostback } from './a-postback.ts';
import { CTWA_CLID, type Shop, startShop } from './a-shop.ts';
import { type Received, type Saying, type StandIn, startStandIn } from './stand-in.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

const TAKEN: Readonly<Record<string, Saying>> = {
  'meta-messaging': { status: 200, body: { events_received: 1, fbtrace_id: 'Axyz' } },
  'meta-web': { status: 200, body: { events_received: 1, fbtrace_id: 'Axyz' } },
  tiktok: { status: 200, body: { code: 0, message: 'OK', request_id: '2026' } },
  ga4: { status: 204 },
  webhook: { status: 200, body: 'thanks' },
};

describe('what a conversation led to is told', () => {
  const open: (Shop | StandIn)[] = [];
  afterEach(async () => {
    for (const one of open.splice(0)) await one.stop();
  });
  const platform = async (say: (call: Received, number: number) => Saying) => {
    const standIn = await startStandIn(say);
    open.push(standIn);
    return standIn;
  };
  const shopWith = async (kind: string, standIn: StandIn, settings: Readonly<Record<string, unknown>> = {}) => {
    const there =
      kind === 'webhook' ? { url: `${standIn.origin}/hook`, allowPrivate: true } : { baseUrl: standIn.origin };
    const shop = await startShop(aPostback(kind, { ...there, ...settings }));
    open.push(shop);
    return shop;
  };

  it('no more where its owner has said so since it was queued', async () => {
    const crm = await platform(() => TAKEN['webhook'] ?? 'reset');
    const shop = await shopWith('webhook', crm);
    await shop.chatFromAd();
    const [postback] = shop.config.postbacks as [Postback];
    await shop.postbackSender.step({ ...postback, when: { purchase: 'sale' } });
    expect(crm.received).toEqual([]);
    expect(await shop.events('webhook')).toMatchObject([{ status: 'unsendable', reason: 'no_longer_told' }]);
  });

  it('at once when its owner gives another token, however long the void one would have had to wait', async () => {
    const meta = await platform(({ headers, url }) =>
      JSON.stringify([headers, url]).includes('fresh-token')
        ? (TAKEN['meta-messaging'] ?? 'reset')
        : { status: 401, body: { error: { code: 190, message: 'Session has expired' } } },
    );
    const shop = await shopWith('meta-messaging', meta);
    await shop.chatFromAd();
    await shop.chatFromAd();
    const [postback] = shop.config.postbacks as [Postback];
    await shop.postbackSender.step(postback);
    expect(await shop.postbackSender.step(postback)).toBe(0);
    const settings = { ...(postback.settings as object), accessToken: 'fresh-token' };
    expect(await shop.postbackSender.step({ ...postback, settings })).toBe(1);
    expect((await shop.events('meta-messaging')).map(({ status }) => status).sort()).toEqual(['dead', 'sent']);
  });

  it('once, though the webhook comes again, and the conversation says to whom and when', async () => {
    const meta = await platform(() => TAKEN['meta-messaging'] ?? 'reset');
    const shop = await shopWith('meta-messaging', meta);
    const hook = await shop.chatFromAd();
    await shop.drain('meta-messaging');
    await shop.webhook(hook);
    await shop.drain('meta-messaging');
    expect(meta.received).toHaveLength(1);
    const [event] = meta.bodies()[0].data;
    expect(event).toMatchObject({
      event_name: 'LeadSubmitted',
      event_time: Math.floor(shop.clock.now / 1_000),
      user_data: { whatsapp_business_account_id: '104996122399160', ctwa_clid: CTWA_CLID },
    });
    expect((await shop.explained()).postbacks).toMatchObject([
      {
        postback: 'meta-messaging',
        id: event.event_id,
        event: 'conversation_start',
        status: 'sent',
        receipt: 'Axyz',
        attempts: 1,
        triedAt: shop.clock.now,
      },
    ]);
  });

  const RETRIED: readonly (readonly [title: string, kind: string, saying: Saying, reason: string])[] = [
    ['a fault of theirs', 'meta-messaging', { status: 500, body: 'oops' }, 'HTTP 500: oops'],
    ['a timeout of theirs', 'webhook', { status: 408 }, 'HTTP 408'],
    ['a line that breaks', 'meta-messaging', 'reset', 'UND_ERR_SOCKET'],
    ['an answer that is none of Meta’s', 'meta-messaging', { status: 200, body: '<html>' }, 'not an answer of Meta'],
    ['an answer that is none of TikTok’s', 'tiktok', { status: 200, body: '{"code":"0' }, 'not an answer of TikTok'],
    [
      'Meta’s rate limit, though it comes as a 400',
      'meta-messaging',
      { status: 400, body: { error: { code: 4, message: 'Application request limit reached' } } },
      'code 4',
    ],
    [
      'what Meta calls transient',
      'meta-messaging',
      { status: 400, body: { error: { code: 99, is_transient: true, message: 'later' } } },
      'later',
    ],
    [
      'TikTok’s rate limit inside a 200',
      'tiktok',
      { status: 200, body: { code: 40100, message: 'slow' } },
      'code 40100',
    ],
    ['TikTok’s own fault inside a 200', 'tiktok', { status: 200, body: { code: 50002, message: 'oh' } }, 'code 50002'],
    ['Google Analytics being down', 'ga4', { status: 503 }, 'HTTP 503'],
  ];
  it.each(RETRIED)('again after %s, under the same id and time', async (_title, kind, saying, reason) => {
    const standIn = await platform((_call, number) => (number <= 2 ? saying : (TAKEN[kind] ?? 'reset')));
    const shop = await shopWith(kind, standIn);
    await startFor(shop, kind);
    await shop.drain(kind);
    expect(await shop.events(kind)).toMatchObject([{ status: 'queued', attempts: 1 }]);
    expect((await shop.events(kind))[0]?.reason).toContain(reason);
    // Not before its time.
    shop.clock.now += 29_000;
    await shop.drain(kind);
    expect(standIn.received).toHaveLength(1);
    for (let round = 0; round < 2; round++) {
      shop.clock.now += 2 * MINUTE_MS;
      await shop.drain(kind);
    }
    expect(await shop.events(kind)).toMatchObject([{ status: 'sent', attempts: 3, reason: '' }]);
    expect(standIn.received).toHaveLength(3);
    expect(new Set(standIn.received.map(({ body }) => body)).size).toBe(1);
  });

  const REFUSED: readonly (readonly [title: string, kind: string, saying: Saying, reason: string])[] = [
    [
      'what Meta calls invalid',
      'meta-messaging',
      { status: 400, body: { error: { code: 100, message: 'Invalid parameter' } } },
      'HTTP 400, code 100: Invalid parameter',
    ],
    [
      'TikTok’s refusal inside a 200',
      'tiktok',
      { status: 200, body: { code: 40002, message: 'bad ttclid' } },
      'code 40002: bad ttclid',
    ],
    [
      'a redirect, which a token must not follow',
      'tiktok',
      { status: 302, headers: { location: 'https://evil.example/' } },
      'HTTP 302: the address redirects elsewhere; set the final address',
    ],
    ['an address that is gone', 'webhook', { status: 410, body: 'gone' }, 'HTTP 410: gone'],
    [
      'a token that is void, without showing it',
      'meta-messaging',
      { status: 400, body: { error: { code: 190, message: 'Malformed access token EAAB-secret-token' } } },
      'HTTP 400, code 190: Malformed access token ••••••••',
    ],
  ];
  it.each(REFUSED)(
    'no more after %s; it is laid aside with its reason, until the owner sends it again',
    async (_title, kind, saying, reason) => {
      const standIn = await platform((_call, number) => (number === 1 ? saying : (TAKEN[kind] ?? 'reset')));
      const shop = await shopWith(kind, standIn);
      await startFor(shop, kind);
      await shop.drain(kind);
      shop.clock.now += DAY_MS;
      await shop.drain(kind);
      expect(standIn.received).toHaveLength(1);
      expect(await shop.events(kind)).toMatchObject([{ status: 'dead', reason, attempts: 1 }]);
      expect((await shop.summary(kind)).lastError).toMatchObject({ reason });

      const resend = () => shop.json(`/postbacks/${kind}/resend?site=shop`, { method: 'POST', body: '{}' });
      expect(await resend()).toEqual({ queued: 1 });
      await shop.drain(kind);
      expect(await shop.events(kind)).toMatchObject([{ status: 'sent' }]);
      expect(new Set(standIn.received.map(({ body }) => body)).size).toBe(1);
      // What was taken is never sent again.
      expect(await resend()).toEqual({ queued: 0 });
    },
  );

  it('not before Retry-After, for anything that this destination is to be told', async () => {
    const meta = await platform((_call, number) =>
      number === 1 ? { status: 429, headers: { 'retry-after': '600' } } : (TAKEN['meta-messaging'] ?? 'reset'),
    );
    const shop = await shopWith('meta-messaging', meta);
    await shop.chatFromAd();
    await shop.drain('meta-messaging');
    await shop.chatFromAd();
    shop.clock.now += 599_000;
    await shop.drain('meta-messaging');
    expect(meta.received).toHaveLength(1);
    expect((await shop.summary('meta-messaging')).circuit).toMatchObject({ state: 'open' });
    shop.clock.now += 1_000;
    await shop.drain('meta-messaging');
    expect(await shop.events('meta-messaging')).toMatchObject([{ status: 'sent' }, { status: 'sent' }]);
  });

  it('one at a time, and ever more rarely, to a destination that is down; then all at once when it is back', async () => {
    let isDown = true;
    const meta = await platform(() => (isDown ? { status: 503 } : (TAKEN['meta-messaging'] ?? 'reset')));
    const shop = await shopWith('meta-messaging', meta);
    for (let i = 0; i < 10; i++) await shop.chatFromAd();
    for (let i = 0; i < 3; i++) await shop.step('meta-messaging');
    expect(meta.received).toHaveLength(3);
    expect((await shop.summary('meta-messaging')).circuit).toMatchObject({
      state: 'open',
      openUntil: shop.clock.now + MINUTE_MS,
    });
    expect(await shop.step('meta-messaging')).toBe(0);
    shop.clock.now += MINUTE_MS;
    expect((await shop.summary('meta-messaging')).circuit.state).toBe('half_open');
    await shop.drain('meta-messaging');
    expect(meta.received).toHaveLength(4);
    isDown = false;
    shop.clock.now += 2 * MINUTE_MS;
    await shop.drain('meta-messaging');
    expect((await shop.summary('meta-messaging')).counts).toMatchObject({ sent: 10, queued: 0 });
    expect((await shop.summary('meta-messaging')).circuit.state).toBe('closed');
  });

  it('to nobody for a while when the token is void: one event is spent on it, not all', async () => {
    const meta = await platform(() => ({ status: 401, body: { error: { code: 190, message: 'expired' } } }));
    const shop = await shopWith('meta-messaging', meta);
    for (let i = 0; i < 5; i++) await shop.chatFromAd();
    await shop.drain('meta-messaging');
    expect((await shop.summary('meta-messaging')).counts).toMatchObject({ dead: 1, queued: 4 });
    expect((await shop.summary('meta-messaging')).circuit.state).toBe('open');
  });

  it('not when it is too old for the platform, and it says so', async () => {
    const meta = await platform(() => ({ status: 500 }));
    const shop = await shopWith('meta-messaging', meta);
    await shop.chatFromAd('wamid.OLD', shop.clock.now - 7 * DAY_MS);
    await shop.chatFromAd();
    await shop.drain('meta-messaging');
    shop.clock.now += 7 * DAY_MS;
    await shop.drain('meta-messaging');
    expect(await shop.events('meta-messaging')).toMatchObject([
      { status: 'expired', reason: 'too_old; before that: HTTP 500' },
      { status: 'expired', reason: 'too_old' },
    ]);
    expect(meta.received).toHaveLength(1);
  });

  it('as soon as what was missing arrives: a click that comes after its message', async () => {
    const tiktok = await platform(() => TAKEN['tiktok'] ?? 'reset');
    const shop = await shopWith('tiktok', tiktok);
    const { click } = await shop.chatFromPage({ kind: 'ttclid', value: 'E.C.P.1' }, { consent: 'granted' }, false);
    await shop.drain('tiktok');
    expect(await shop.events('tiktok')).toMatchObject([{ status: 'unsendable', reason: 'no_click_id', attempts: 0 }]);
    await click();
    await shop.drain('tiktok');
    expect(await shop.events('tiktok')).toMatchObject([{ status: 'sent', attempts: 1 }]);
    expect(tiktok.bodies()[0].data[0].user).toMatchObject({ ttclid: 'E.C.P.1' });
  });

  it('also when the click arrives at the very moment at which its absence is noticed', async () => {
    const tiktok = await platform(() => TAKEN['tiktok'] ?? 'reset');
    const postback = aPostback('tiktok', { baseUrl: tiktok.origin });
    const shop = await startShop(postback);
    open.push(shop);
    const { click } = await shop.chatFromPage({ kind: 'ttclid', value: 'E.C.P.1' }, { consent: 'granted' }, false);
    const { store, idKeeper: keeper, clock } = shop;
    const claimPostbacks: typeof store.claimPostbacks = async (claim) => {
      const claimed = await store.claimPostbacks(claim);
      await click();
      return claimed;
    };
    const sender = new PostbackSender({
      store: { ...store, claimPostbacks },
      keeper,
      now: () => clock.now,
      random: () => 0.5,
      newSecret: () => 'lease',
    });
    await sender.step(postback);
    await shop.drain('tiktok');
    expect(await shop.events('tiktok')).toMatchObject([{ status: 'sent', attempts: 1 }]);
  });

  it('only of visitors who agreed, unless the owner answers for it', async () => {
    const tiktok = await platform(() => TAKEN['tiktok'] ?? 'reset');
    const careful = await shopWith('tiktok', tiktok);
    await careful.chatFromPage({ kind: 'ttclid', value: 'E.C.P.1' });
    await careful.drain('tiktok');
    expect(await careful.events('tiktok')).toMatchObject([{ status: 'unsendable', reason: 'no_consent' }]);
    expect(careful.look().rowsOf('sealed_ids')).toEqual([]);
    const bold = await shopWith('tiktok', tiktok, { needsConsent: false });
    await bold.chatFromPage({ kind: 'ttclid', value: 'E.C.P.2' });
    await bold.drain('tiktok');
    expect(tiktok.bodies().map((body) => body.data[0].user.ttclid)).toEqual(['E.C.P.2']);
  });

  it('and a webhook hears of everybody, but of ad click ids only with consent', async () => {
    const crm = await platform(() => TAKEN['webhook'] ?? 'reset');
    const shop = await shopWith('webhook', crm);
    await shop.chatFromPage({ kind: 'gclid', value: 'G1' });
    // A visitor who may be recognised: the landing is told with the click, and again with their history.
    await shop.chatFromPage({ kind: 'gclid', value: 'G2' }, { consent: 'granted', visitorId: 'visitor-0001' });
    await shop.drain('webhook');
    const ids = crm.bodies().map(({ adClickIds }) => adClickIds.map(({ value }: { value: string }) => value));
    expect(ids.sort()).toEqual([[], ['G2']]);
  });

  it('with the cookies by which Google Analytics knows its visitor', async () => {
    const ga4 = await platform(() => TAKEN['ga4'] ?? 'reset');
    const shop = await shopWith('ga4', ga4);
    const cookies = { _ga: 'GA1.1.116.179', _ga_AB12CD34EF: 'GS2.1.s1793620000$o3', _fbp: 'fb.1.1.1', evil: 'x' };
    await shop.chatFromPage({ kind: 'gclid', value: 'G1' }, { consent: 'granted', cookies });
    await shop.drain('ga4');
    expect(ga4.bodies()).toMatchObject([{ client_id: '116.179', events: [{ params: { session_id: '1793620000' } }] }]);
  });

  it('conversions too, under their own name or their kind, with their value, once each', async () => {
    const crm = await platform(() => TAKEN['webhook'] ?? 'reset');
    const shop = await shopWith('webhook', crm);
    await shop.chatFromAd();
    const conversationId = (await shop.conversations())[0]?.id;
    const sale = await shop.convert('order-1', { conversationId, value: '899.50', currency: 'EUR' });
    const deposit = await shop.convert('order-2', { conversationId, name: 'deposit' });
    await shop.drain('webhook');
    expect(crm.bodies().map(({ id, event, value }) => [id, event, value])).toEqual(
      expect.arrayContaining([
        [sale, 'sale', '899.50'],
        [deposit, 'deposit', null],
      ]),
    );
    expect((await shop.explained()).postbacks.map(({ id }) => id)).toContain(deposit);
  });

  it('not at an address in a private network, unless the owner says that it may be', async () => {
    const crm = await platform(() => TAKEN['webhook'] ?? 'reset');
    const shop = await shopWith('webhook', crm, { allowPrivate: false });
    await shop.chatFromAd();
    await shop.drain('webhook');
    expect(crm.received).toHaveLength(0);
    expect((await shop.events('webhook'))[0]?.reason).toContain('allowPrivate');
  });

  it('again, when nobody answers in time', async () => {
    const crm = await platform((_call, number) => (number === 1 ? 'hang' : (TAKEN['webhook'] ?? 'reset')));
    const postback = aPostback('webhook', { url: `${crm.origin}/hook`, allowPrivate: true });
    const shop = await startShop(postback);
    open.push(shop);
    await shop.chatFromAd();
    const { store, idKeeper: keeper, clock } = shop;
    const deps = { store, keeper, now: () => clock.now, random: () => 0.5, newSecret: () => 'lease', timeoutMs: 20 };
    const sender = new PostbackSender(deps);
    await sender.step(postback);
    expect(await shop.events('webhook')).toMatchObject([{ status: 'queued', reason: 'no answer in time' }]);
    clock.now += MINUTE_MS;
    await shop.step('webhook');
    expect(await shop.events('webhook')).toMatchObject([{ status: 'sent', attempts: 2 }]);
  });

  it('to the quick while others are slow; a service that stops waits for the slow', async () => {
    const slow = Promise.withResolvers<void>();
    const arrived = Promise.withResolvers<void>();
    const [lame, swift] = [
      await platform(() => {
        arrived.resolve();
        return { status: 200, wait: slow.promise };
      }),
      await platform(() => ({ status: 200, body: { events_received: 1 } })),
    ];
    const postbacks = [
      aPostback('webhook', { url: `${lame.origin}/hook`, allowPrivate: true }),
      aPostback('meta-messaging', { baseUrl: swift.origin }),
    ];
    const shop = await startShop(...postbacks);
    open.push(shop);
    await shop.chatFromAd();
    await shop.chatFromAd();
    const stop = runPostbacks(postbacks, shop.postbackSender, pino({ level: 'silent' }));
    await arrived.promise;
    // What the quick one does meanwhile, the slow one's answer does not decide.
    await expect.poll(async () => (await shop.summary('meta-messaging')).counts['sent']).toBe(2);
    const stopped = stop();
    slow.resolve();
    await stopped;
    expect((await shop.summary('webhook')).counts).toMatchObject({ sent: 1, queued: 1, sending: 0 });
  });

  it('to whoever comes into the list while the service runs', async () => {
    const crm = await platform(() => ({ status: 200 }));
    const postback = aPostback('webhook', { url: `${crm.origin}/hook`, allowPrivate: true });
    const shop = await startShop(postback);
    open.push(shop);
    await shop.chatFromAd();
    const list: Postback[] = [];
    const stop = runPostbacks(list, shop.postbackSender, pino({ level: 'silent' }));
    list.push(postback);
    await expect.poll(async () => (await shop.summary('webhook')).counts['sent'], { timeout: 30_000 }).toBe(1);
    await stop();
  });

  it('not to be waited for: a service that stops breaks a call off, and what it told is still to be told', async () => {
    const arrived = Promise.withResolvers<void>();
    const crm = await platform(() => {
      arrived.resolve();
      return 'hang';
    });
    const shop = await shopWith('webhook', crm);
    await shop.chatFromAd();
    const step = shop.step('webhook');
    await arrived.promise;
    shop.postbackSender.abort();
    await step;
    expect(await shop.events('webhook')).toMatchObject([{ status: 'queued', attempts: 0, dueAt: shop.clock.now }]);
  });

  const startFor = (shop: Shop, kind: string) =>
    kind === 'meta-messaging' || kind === 'webhook'
      ? shop.chatFromAd()
      : shop.chatFromPage({ kind: 'ttclid', value: 'E.C.P.1' }, { consent: 'granted', cookies: { _ga: 'GA1.1.1.2' } });
});
