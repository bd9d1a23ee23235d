import { createVerify, generateKeyPairSync } from 'node:crypto';
import { afterEach, describe, expect, it } from 'vitest';
import { aPostback } from './a-postback.ts';
import { type Shop, startShop } from './a-shop.ts';
import { type Received, type Saying, type StandIn, startStandIn } from './stand-in.ts';

const HOUR_MS = 3_600_000;
const GCLID = { kind: 'gclid', value: 'Cj0KCQ-EXAMPLE_gclid-Case_Sensitive' };

describe('Google is told', () => {
  let google: StandIn;
  let shop: Shop;
  afterEach(async () => {
    await shop.stop();
    await google.stop();
  });
  /** A Google that gives tokens t1, t2..., and says of events what the test wants. */
  const begin = async (ingest: (call: Received) => Saying, settings: Readonly<Record<string, unknown>> = {}) => {
    let tokens = 0;
    google = await startStandIn((call) =>
      call.url === '/token'
        ? { status: 200, body: { access_token: `t${++tokens}`, expires_in: 3_600, token_type: 'Bearer' } }
        : ingest(call),
    );
    const there = { baseUrl: google.origin, tokenUrl: `${google.origin}/token` };
    shop = await startShop(aPostback('google-data-manager', { ...there, ...settings }));
  };
  const chats = async (...ids: string[]) => {
    for (const value of ids) await shop.chatFromPage({ ...GCLID, value }, { consent: 'granted' });
  };
  const callsTo = (path: string) => google.received.filter(({ url }) => url === path);
  const statuses = async () => (await shop.events('google-data-manager')).map(({ status }) => status).sort();

  it('with a token that is fetched once and used until it ends', async () => {
    await begin(() => ({ status: 200, body: { requestId: 'req-1' } }));
    for (const value of ['G1', 'G2']) {
      await chats(value);
      await shop.drain('google-data-manager');
    }
    expect(callsTo('/token')).toHaveLength(1);
    expect(callsTo('/token')[0]?.body).toBe(
      'grant_type=refresh_token&client_id=client&client_secret=client-secret&refresh_token=refresh-secret',
    );
    shop.clock.now += HOUR_MS;
    await chats('G3');
    await shop.drain('google-data-manager');
    expect(callsTo('/v1/events:ingest').map(({ headers }) => headers.authorization)).toEqual([
      'Bearer t1',
      'Bearer t1',
      'Bearer t2',
    ]);
    expect(await shop.events('google-data-manager')).toMatchObject([
      { receipt: 'req-1' },
      { receipt: 'req-1' },
      { receipt: 'req-1' },
    ]);
  });

  it('as a service account, by a statement that its key has signed', async () => {
    const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2_048 });
    const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    const clientEmail = 'hullo@project.iam.gserviceaccount.com';
    await begin(() => ({ status: 200, body: { requestId: 'r' } }), { credentials: { clientEmail, privateKey: pem } });
    await chats('G1');
    await shop.drain('google-data-manager');
    const assertion = new URLSearchParams(callsTo('/token')[0]?.body).get('assertion') ?? '';
    const [head = '', claims = '', signature = ''] = assertion.split('.');
    expect(createVerify('sha256').update(`${head}.${claims}`).verify(publicKey, signature, 'base64url')).toBe(true);
    expect(JSON.parse(Buffer.from(claims, 'base64url').toString())).toEqual({
      iss: clientEmail,
      scope: 'https://www.googleapis.com/auth/datamanager',
      aud: `${google.origin}/token`,
      iat: shop.clock.now / 1_000,
      exp: shop.clock.now / 1_000 + 3_600,
    });
    expect(await statuses()).toEqual(['sent']);
  });

  it('many things in one call; where one of them is at fault, that one alone is refused', async () => {
    await begin(({ body }) =>
      body.includes('BAD')
        ? { status: 400, body: { error: { message: 'Invalid gclid' } } }
        : { status: 200, body: { requestId: 'r' } },
    );
    await chats('G1');
    await shop.drain('google-data-manager');
    await chats('G2', 'G3', 'BAD', 'G4', 'G5');
    await shop.drain('google-data-manager');
    const events = await shop.events('google-data-manager');
    expect(events.map(({ status }) => status).sort()).toEqual(['dead', 'sent', 'sent', 'sent', 'sent', 'sent']);
    expect(events.find(({ status }) => status === 'dead')?.reason).toContain('Invalid gclid');
    const taken = callsTo('/v1/events:ingest').filter(({ body }) => !body.includes('BAD'));
    const told = taken.flatMap(({ body }) =>
      JSON.parse(body).events.map((e: { transactionId: string }) => e.transactionId),
    );
    expect(new Set(told).size).toBe(5);
    expect(told).toHaveLength(5);
  });

  it('at once with a fresh token, when the one that was kept has been called back', async () => {
    let calledBack = '';
    await begin(({ headers }) =>
      headers.authorization === calledBack
        ? { status: 401, body: 'revoked' }
        : { status: 200, body: { requestId: 'r' } },
    );
    await chats('G1');
    await shop.drain('google-data-manager');
    calledBack = 'Bearer t1';
    await chats('G2');
    await shop.drain('google-data-manager');
    expect(await statuses()).toEqual(['sent', 'sent']);
    expect(callsTo('/token')).toHaveLength(2);
  });

  it('nothing for a while when it lets us in no more: of a whole batch, one event is spent on that', async () => {
    let isOpen = true;
    await begin(() => (isOpen ? { status: 200, body: { requestId: 'r' } } : { status: 403, body: 'no access' }));
    await chats('G1');
    await shop.drain('google-data-manager');
    isOpen = false;
    await chats('G2', 'G3', 'G4');
    await shop.drain('google-data-manager');
    expect(await statuses()).toEqual(['dead', 'queued', 'queued', 'sent']);
  });

  it('not over and over with fresh tokens, when all of them are refused', async () => {
    await begin(() => ({ status: 403, body: 'no access to this account' }));
    await chats('G1');
    await shop.drain('google-data-manager');
    expect(await statuses()).toEqual(['dead']);
    expect(google.received).toHaveLength(2);
  });

  describe('and asked half an hour later what became of it', () => {
    const ERRORS = { errorCounts: [{ recordCount: '1', reason: 'PROCESSING_ERROR_REASON_CLICK_NOT_FOUND' }] };
    const sayings = [{ requestStatus: 'PROCESSING' }];
    const beginAsked = async () => {
      let requests = 0;
      await begin(({ url }) =>
        url.startsWith('/v1/requestStatus:retrieve?')
          ? { status: 200, body: { requestStatusPerDestination: sayings } }
          : { status: 200, body: { requestId: `req/${++requests}` } },
      );
      await chats('G1');
      await shop.drain('google-data-manager');
    };
    const asked = () => google.received.filter(({ url }) => url.includes('requestStatus'));
    const ask = () => shop.followUp('google-data-manager');

    it('learns in the end that all was well, and asks no more', async () => {
      sayings.splice(0, 1, { requestStatus: 'PROCESSING' });
      await beginAsked();
      expect(await ask()).toBe(0);
      shop.clock.now += HOUR_MS / 2;
      expect([await ask(), await ask()]).toEqual([1, 0]);
      expect(asked()).toMatchObject([{ url: '/v1/requestStatus:retrieve?requestId=req%2F1', body: '' }]);
      sayings.splice(0, 1, { requestStatus: 'SUCCESS' });
      shop.clock.now += HOUR_MS;
      expect(await ask()).toBe(1);
      expect(await statuses()).toEqual(['sent']);
      expect(shop.look().rowsOf('receipts')).toEqual([]);
    });

    it('shows what was refused after all, which can be sent again under the same ids', async () => {
      const failed = { requestStatus: 'FAILED', errorInfo: ERRORS };
      sayings.splice(0, 1, failed);
      await beginAsked();
      shop.clock.now += HOUR_MS / 2;
      await ask();
      const events = await shop.events('google-data-manager');
      expect(events.map(({ status, reason }) => [status, reason])).toEqual([
        ['dead', 'refused afterwards: 1 CLICK_NOT_FOUND'],
      ]);
      await shop.json('/postbacks/google-data-manager/resend?site=shop', { method: 'POST', body: '{}' });
      await shop.drain('google-data-manager');
      const told = callsTo('/v1/events:ingest').map(({ body }) =>
        JSON.parse(body)
          .events.map((event: { transactionId: string }) => event.transactionId)
          .sort(),
      );
      expect(told[1]).toEqual(told[0]);
      expect(shop.look().rowsOf('receipts')).toMatchObject([{ receipt: 'req/2' }]);
    });

    it('says that some were refused where Google does not say which, and sends none of them twice', async () => {
      const partly = { requestStatus: 'PARTIAL_SUCCESS', errorInfo: ERRORS };
      sayings.splice(0, 1, partly);
      await beginAsked();
      shop.clock.now += HOUR_MS / 2;
      await ask();
      expect(await statuses()).toEqual(['sent']);
      expect((await shop.summary('google-data-manager')).lastError?.reason).toBe(
        'some that were told together were refused afterwards: 1 CLICK_NOT_FOUND',
      );
      await shop.json('/postbacks/google-data-manager/resend?site=shop', { method: 'POST', body: '{}' });
      await shop.drain('google-data-manager');
      expect(callsTo('/v1/events:ingest')).toHaveLength(1);
    });

    it('gives up after two days, and says so', async () => {
      sayings.splice(0, 1, { requestStatus: 'PROCESSING' });
      await beginAsked();
      for (let hours = 0; hours < 72; hours++) {
        shop.clock.now += HOUR_MS;
        await ask();
      }
      expect(asked()).toHaveLength(7);
      expect(await shop.events('google-data-manager')).toMatchObject([
        { status: 'sent', reason: 'the platform took it, and never told what became of it' },
      ]);
    });
  });

  it('is content with a check that has no number, where it is asked to check alone', async () => {
    await begin(() => ({ status: 200, body: {} }), { validateOnly: true });
    await chats('G1');
    await shop.drain('google-data-manager');
    expect(await statuses()).toEqual(['sent']);
    expect(shop.look().rowsOf('receipts')).toEqual([]);
  });

  it('later, when no token is to be had', async () => {
    google = await startStandIn(() => ({ status: 503, body: 'down' }));
    const there = { baseUrl: google.origin, tokenUrl: `${google.origin}/token` };
    shop = await startShop(aPostback('google-data-manager', there));
    await chats('G1');
    await shop.drain('google-data-manager');
    expect(await shop.events('google-data-manager')).toMatchObject([{ status: 'queued', reason: 'HTTP 503: down' }]);
    expect(callsTo('/v1/events:ingest')).toEqual([]);
  });
});

describe('a file for Google or Microsoft', () => {
  it('holds what the platform can know and still takes, the same however often it is fetched', async () => {
    const shop = await startShop(aPostback('google-csv'), aPostback('microsoft-csv'));
    const file = async (id: string) => {
      const response = await shop.api(`/api/postbacks/${id}/file?site=shop`);
      expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
      expect(response.headers.get('content-disposition')).toBe(`attachment; filename=${id}.csv`);
      return (await response.text()).trimEnd().split('\n');
    };
    const at = new Date(shop.clock.now).toISOString().slice(0, 19).replace('T', ' ');
    await shop.chatFromPage(GCLID, { consent: 'granted' });
    await shop.chatFromPage({ kind: 'gclid', value: 'withheld' });
    await shop.chatFromPage({ kind: 'msclkid', value: 'M1' }, { consent: 'granted' });
    expect(await file('google-csv')).toHaveLength(2);
    shop.clock.now += 6 * HOUR_MS;
    const rows = await file('google-csv');
    expect(rows.slice(2)).toEqual([`${GCLID.value},Chat started,${at},,`]);
    expect(await file('google-csv')).toEqual(rows);
    expect((await file('microsoft-csv')).slice(2)).toEqual([
      expect.stringMatching(/^Offline Conversion,,,,start-[\w-]+,,,Chat started,11\/2\/2026 12:00:00 PM,,M1$/),
    ]);
    shop.clock.now += 90 * 24 * HOUR_MS;
    expect(await file('google-csv')).toHaveLength(2);
    await shop.stop();
  });
});
