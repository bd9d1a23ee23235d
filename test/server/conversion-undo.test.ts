import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aPostback } from '../postbacks/a-postback.ts';
import { type Shop, startShop } from '../postbacks/a-shop.ts';

const FILE =
  'externalId,kind,value,currency,phone\nA-1,purchase,40.00,EUR,+44 7700 900201\nA-2,lead,,,+44 7700 900201\n';

describe('a file of conversions that was the wrong one', () => {
  let shop: Shop;
  beforeEach(async () => {
    shop = await startShop(aPostback('webhook', { when: { lead: 'lead', purchase: 'sale' } }));
  });
  afterEach(() => shop.stop());
  const send = <T>(method: string, path: string, body?: unknown) => shop.send<T>(method, `/api${path}`, body);
  const load = async () =>
    (await send<{ id: string | null; recorded: number }>('POST', '/conversions/import?site=shop', FILE)).answer;
  const reports = async () =>
    Promise.all(
      ['overview', 'breakdown?of=purchases&by=value', 'series', 'lag'].map(async (report) => {
        const path = `/reports/${report}${report.includes('?') ? '&' : '?'}site=shop`;
        return JSON.stringify((await send('GET', path)).answer);
      }),
    );

  it('is taken back whole: reports are as before, and nobody is told of it who was not told yet', async () => {
    await send('POST', '/conversions?site=shop', { externalId: 'A-2', kind: 'lead', phone: '+44 7700 900201' });
    const before = await reports();
    const { id, recorded } = await load();
    expect([id, recorded]).toEqual([expect.stringMatching(/^cvi_/), 1]);
    expect(await reports()).not.toEqual(before);
    expect((await send('GET', '/conversions/imports?site=shop')).answer).toMatchObject({
      imports: [{ id, recorded: 1 }],
    });

    expect(await send('DELETE', `/conversions/imports/${id}?site=shop`)).toMatchObject({
      status: 200,
      answer: { id, removed: 1 },
    });
    expect(await reports()).toEqual(before);
    expect(
      shop
        .look()
        .rowsOf('outbox')
        .map(({ event, status }) => [event, status])
        .sort(),
    ).toEqual([
      ['lead', 'queued'],
      ['purchase', 'withdrawn'],
    ]);
    expect((await send('GET', '/conversions/imports?site=shop')).answer).toEqual({ imports: [] });
    expect((await send('DELETE', `/conversions/imports/${id}?site=shop`)).status).toBe(404);
  });

  it('counts again when it is sent again, and a file that brought nothing new is none to take back', async () => {
    const first = await load();
    const counted = await reports();
    expect(await load()).toMatchObject({ id: null, recorded: 0 });
    await send('DELETE', `/conversions/imports/${first.id}?site=shop`);
    shop.clock.now += 1_000;
    expect(await load()).toMatchObject({ recorded: 2 });
    // At the same time as before: the file says none, and a second later is the same day.
    expect((await reports()).slice(0, 3)).toEqual(counted.slice(0, 3));
    expect(
      shop
        .look()
        .rowsOf('outbox')
        .map(({ status }) => status),
    ).toEqual(['queued', 'queued']);
  });

  it('takes the amount of a whole refund with it, leaves one that was named, and gives both back', async () => {
    const { id } = await load();
    for (const refund of [
      { externalId: 'R-1', refundOf: 'A-1' },
      { externalId: 'R-2', refundOf: 'A-1', value: '9.90', currency: 'EUR' },
    ]) {
      expect((await send('POST', '/conversions?site=shop', { kind: 'other', ...refund })).status).toBe(200);
    }
    const refunds = () =>
      shop
        .look()
        .rowsOf('conversions')
        .filter(({ refund_of }) => refund_of !== null)
        .map(({ kind, value, currency, reason }) => [kind, value, currency, reason])
        .sort();
    const before = refunds();
    expect(before.map(([, value]) => value)).toEqual([-4_000, -990]);
    await send('DELETE', `/conversions/imports/${id}?site=shop`);
    expect(refunds()).toEqual([
      ['other', null, null, 'unknown_conversion'],
      ['other', -990, 'EUR', 'unknown_conversion'],
    ]);
    await load();
    expect(refunds()).toEqual(before);
  });

  it('and what was spent can be had as tables', async () => {
    await load();
    await send(
      'POST',
      '/spend/import?site=shop',
      'day,source,medium,campaign,amount,currency\n2026-11-01,google,cpc,autumn,12.50,EUR\n',
    );
    const csv = async (path: string) => (await shop.api(`/api/${path}format=csv`)).text();
    expect((await csv('conversions?site=shop&')).split('\r\n')).toEqual([
      'id,at,kind,name,value,currency,source,conversationId,clickId,reason,refundOf',
      ...[
        expect.stringMatching(/^cvn_.*,lead,lead,,,csv,,,unknown_contact,$/),
        expect.stringMatching(/^cvn_.*,purchase,purchase,40\.00,EUR,csv,,,unknown_contact,$/),
      ],
      '',
    ]);
    expect(await csv('spend?site=shop&from=2026-11-01&to=2026-11-01&')).toMatch(
      /^day,source,medium,campaign,content,ad,currency,amount,adName,adSet,importId\r\n2026-11-01,google,cpc,autumn,,,EUR,12\.50,,,spd_/,
    );
  });
});
