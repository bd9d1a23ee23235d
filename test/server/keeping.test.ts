import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { forgetOld } from '../../server/flows/forget-old.ts';
import { keepSummaries } from '../../server/flows/keep-summaries.ts';
import { formatReference } from '../../widget/core/reference/format-reference.ts';
import { aBeacon, anEvent } from './a-beacon.ts';
import { whatsappWebhook } from './a-webhook.ts';
import { startTestService, TEST_CONFIG, type TestService } from './test-service.ts';

const DAY_MS = 86_400_000;
const KEPT_DAYS = 120;
const [shop, other] = TEST_CONFIG.sites;
const SITES = [{ ...shop, keepDays: KEPT_DAYS }, ...(other ? [other] : [])] as const;

describe('a site that keeps what happened for so many days', () => {
  let service: TestService;
  beforeEach(async () => {
    service = await startTestService({ sites: [...SITES] });
  });
  afterEach(() => service.stop());

  /** One person sees the button, presses it and writes, at the clock's time. */
  const aChat = async (from: string) => {
    const { now } = service.clock;
    const click = anEvent(now);
    await service.collect(aBeacon(now, [anEvent(now - 1_000, { type: 'impression' }), click]));
    const text = `Hi! Ref ${formatReference(click.reference ?? '')}`;
    await service.webhook(whatsappWebhook({ at: now + 60_000, text, from, id: `wamid.${from}` }));
    return click.reference ?? '';
  };
  const buys = async (externalId: string, reference: string) => {
    const sale = { externalId, kind: 'purchase', value: '50.00', currency: 'EUR', at: service.clock.now, reference };
    const { status } = await service.send('POST', '/api/conversions?site=shop', sale);
    expect(status).toBe(200);
  };
  const pass = (days: number) => {
    service.clock.now += days * DAY_MS;
  };
  const forget = () => forgetOld(service.store, SITES, service.clock.now);
  const wholeYear = 'site=shop&from=2026-06-01&to=2027-12-31';
  const tables = () => {
    const database = new DatabaseSync(`${service.dataFolder}/hullo.sqlite`, { readOnly: true });
    const count = (table: string) => Number(database.prepare(`select count(*) as n from ${table}`).get()?.['n']);
    const rows = Object.fromEntries(
      ['events', 'messages', 'conversations', 'conversions', 'reference_uses', 'contact_aliases', 'summaries'].map(
        (table) => [table, count(table)],
      ),
    );
    database.close();
    return rows;
  };

  it('has nothing left of a day that is over for longer, and all of the days after it', async () => {
    const early = await aChat('447700900401');
    await buys('early', early);
    pass(1);
    const late = await aChat('447700900402');
    await buys('late', late);
    pass(1);
    while (await keepSummaries({ store: service.store, now: () => service.clock.now, newSecret: String }, SITES[0]));
    pass(KEPT_DAYS - 2);
    await forget();
    expect((await service.overview(wholeYear)).funnel).toMatchObject({ clicks: 2, conversations: 2, purchases: 2 });

    pass(1);
    await forget();
    expect((await service.overview(wholeYear)).funnel).toMatchObject({
      impressions: 1,
      clicks: 1,
      conversations: 1,
      purchases: 1,
    });
    expect((await service.conversations(wholeYear)).map(({ reference }) => reference)).toEqual([late]);
    expect(tables()).toMatchObject({ events: 2, messages: 1, conversations: 1, conversions: 1, reference_uses: 1 });

    pass(1);
    await forget();
    expect(tables()).toEqual({
      events: 0,
      messages: 0,
      conversations: 0,
      conversions: 0,
      reference_uses: 0,
      contact_aliases: 0,
      summaries: expect.any(Number),
    });
  });

  it('still knows which ad a sale came from, though its click is older', async () => {
    const reference = await aChat('447700900403');
    pass(20);
    await buys('slow', reference);
    pass(KEPT_DAYS - 10);
    await forget();
    const [told] = (await service.overview(wholeYear)).rows;
    expect(told).toMatchObject({ source: 'google', conversations: 1 });
    expect(tables()).toMatchObject({ messages: 1, conversations: 1, conversions: 1 });
    pass(20);
    await forget();
    expect(tables()).toMatchObject({ events: 0, messages: 0, conversations: 0, conversions: 0 });
  });

  it('does not take a chat that goes on for a new one, once its beginning is gone', async () => {
    const from = '447700900404';
    await aChat(from);
    pass(4);
    const click = anEvent(service.clock.now);
    const text = `One more thing. Ref ${formatReference(click.reference ?? '')}`;
    await service.webhook(whatsappWebhook({ at: service.clock.now, text, from, id: 'wamid.more' }));
    pass(KEPT_DAYS - 2);
    await forget();
    expect(tables()).toMatchObject({ messages: 1, conversations: 0 });
    // Its click comes late, and has the message judged anew.
    const { now } = service.clock;
    await service.collect(aBeacon(now, [{ ...click, at: now - 1_000 }]));
    expect(tables()).toMatchObject({ events: 1, messages: 1, conversations: 0 });
    await service.webhook(whatsappWebhook({ at: now, text: 'Me again', from, id: 'wamid.again' }));
    expect(tables()).toMatchObject({ messages: 2, conversations: 1 });
  });

  it('is no matter of the site beside it, which keeps everything', async () => {
    const { now } = service.clock;
    await service.collect(aBeacon(now, [anEvent(now)], { site: 'other' }), { origin: 'https://other.example' });
    pass(900);
    await forget();
    expect(tables()).toMatchObject({ events: 1 });
  });
});
