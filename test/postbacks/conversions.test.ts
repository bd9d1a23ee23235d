import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { formatReference } from '../../widget/core/reference/format-reference.ts';
import { aBeacon, aLanding, anEvent } from '../server/a-beacon.ts';
import { whatsappWebhook } from '../server/a-webhook.ts';
import { aPostback } from './a-postback.ts';
import { type Shop, startShop } from './a-shop.ts';
import { type StandIn, startStandIn } from './stand-in.ts';

describe('a sale that an owner reports', () => {
  let crm: StandIn;
  let tiktok: StandIn;
  let shop: Shop;
  beforeEach(async () => {
    crm = await startStandIn(() => ({ status: 200 }));
    tiktok = await startStandIn(() => ({ status: 200, body: { code: 0, message: 'OK', request_id: '1' } }));
    shop = await startShop(
      aPostback('webhook', { url: `${crm.origin}/hook`, allowPrivate: true, when: { purchase: 'sale' } }),
      aPostback('tiktok', { baseUrl: tiktok.origin, when: { purchase: 'CompletePayment' } }),
    );
  });
  afterEach(async () => {
    for (const one of [shop, crm, tiktok]) await one.stop();
  });

  const waiting = () =>
    shop
      .look()
      .rowsOf('outbox')
      .map(({ postback, fact, status }) => `${postback} ${fact} ${status}`)
      .sort();
  const euros = (value: string) => ({ value, currency: 'EUR' });

  it('waits to be told from the moment that it is kept, is told once, and is worth what it was worth', async () => {
    await shop.webhook(whatsappWebhook({ at: shop.clock.now, from: '447700900601' }));
    const report = { channel: 'whatsapp', contact: '447700900601', ...euros('129.90') };
    const id = await shop.convert('order-1', report);
    expect(waiting()).toEqual([`tiktok ${id} queued`, `webhook ${id} queued`]);
    expect(await shop.convert('order-1', report)).toBe(id);
    await shop.drain('webhook');
    await shop.convert('order-1', report);
    await shop.drain('webhook');
    expect(crm.bodies()).toMatchObject([{ id, event: 'sale', value: '129.90', currency: 'EUR' }]);
    expect((await shop.explained()).postbacks).toMatchObject([
      { postback: 'tiktok', id, status: 'queued' },
      { postback: 'webhook', id, status: 'sent' },
    ]);
  });

  it('is told, and what takes it back is not, whichever comes first', async () => {
    await shop.webhook(whatsappWebhook({ at: shop.clock.now, from: '447700900601' }));
    const sale = { channel: 'whatsapp', contact: '447700900601', ...euros('80') };
    await shop.convert('refund-2', { refundOf: 'order-2' });
    const ids = [await shop.convert('order-1', sale), await shop.convert('order-2', sale)];
    await shop.convert('refund-1', { refundOf: 'order-1', ...euros('20') });
    await shop.convert('correction', { ...sale, value: '-5' });
    await shop.drain('webhook');
    expect(
      crm
        .bodies()
        .map(({ id }) => id)
        .sort(),
    ).toEqual(ids.sort());
    const { conversions } = await shop.explained();
    expect(conversions.map(({ value }) => value).sort()).toEqual(['-20.00', '-5.00', '-80.00', '80.00', '80.00']);
    const { purchases, value } = await shop.json('/reports/breakdown?site=shop').then(({ totals }) => totals);
    expect([purchases, value]).toEqual([2, [{ currency: 'EUR', amount: 5_500 }]]);
  });

  it('of a click that is told of later goes to the click’s platform then', async () => {
    const { now } = shop.clock;
    const adClickId = { kind: 'ttclid', value: 'E.C.P.the-click' };
    const click = anEvent(now - 60_000, { landings: [aLanding(now - 120_000, { adClickId })] });
    const id = await shop.convert('order-1', { reference: formatReference(click.reference ?? ''), ...euros('10') });
    await shop.drain('tiktok');
    expect(waiting()).toContain(`tiktok ${id} unsendable`);
    await shop.collect(aBeacon(now, [click], { consent: 'granted' }));
    expect(waiting()).toContain(`tiktok ${id} queued`);
    await shop.drain('tiktok');
    expect(waiting()).toContain(`tiktok ${id} sent`);
    expect(tiktok.received).toHaveLength(1);
    expect(tiktok.received[0]?.body).toContain('E.C.P.the-click');
  });
});
