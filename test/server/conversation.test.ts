import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkSymbol } from '../../widget/core/reference/check-symbol.ts';
import { formatReference } from '../../widget/core/reference/format-reference.ts';
import { aBeacon, aLanding, anEvent } from './a-beacon.ts';
import { messengerWebhook, whatsappWebhook } from './a-webhook.ts';
import { startTestService, type TestService } from './test-service.ts';

const DAY_MS = 86_400_000;

describe('a conversation and the ad that said hullo', () => {
  let service: TestService;
  let now: number;
  beforeEach(async () => {
    service = await startTestService();
    now = service.clock.now;
  });
  afterEach(() => service.stop());

  const click = async (changes = {}, beacon = {}) => {
    const event = anEvent(now - 60_000, changes);
    expect((await service.collect(aBeacon(now, [event], beacon))).status).toBe(204);
    return event;
  };
  const coded = (event: { reference?: string }, words = 'Hi!') =>
    `${words} Ref ${formatReference(event.reference ?? '')}`;
  const send = async (...messages: Parameters<typeof whatsappWebhook>) =>
    expect((await service.webhook(whatsappWebhook(...messages))).status).toBe(200);

  it('is credited to the campaign of the click whose reference its first message carries', async () => {
    await service.collect(aBeacon(now, [anEvent(now - 61_000, { type: 'impression' })]));
    const event = await click();
    await send({ text: coded(event), at: now });
    const report = await service.overview();
    expect(report.funnel).toEqual({
      impressions: 1,
      opens: 0,
      clicks: 1,
      conversations: 1,
      leads: 0,
      purchases: 0,
    });
    expect(report.rows).toEqual([{ source: 'google', medium: 'cpc', campaign: 'autumn', clicks: 1, conversations: 1 }]);
    expect(report.unattributed).toEqual({ conversations: 0, reasons: [] });
    expect(await service.conversations()).toMatchObject([
      { clickId: event.id, reference: event.reference, match: { method: 'exact', confidence: 'certain' } },
    ]);
  });

  it('finds its click also when the webhook arrives before the beacon', async () => {
    const event = anEvent(now - 60_000);
    await send({ text: coded(event), at: now });
    expect((await service.overview()).unattributed.reasons).toEqual([
      { reason: 'unknown_reference', conversations: 1 },
    ]);
    await service.collect(aBeacon(now, [event]));
    expect((await service.overview()).rows).toMatchObject([{ campaign: 'autumn', conversations: 1 }]);
  });

  it('is unattributed, and says so, when the person deleted the reference', async () => {
    await click();
    await send({ text: 'Hi! Is it still there?', at: now });
    const report = await service.overview();
    expect(report.funnel.conversations).toBe(1);
    expect(report.unattributed).toEqual({ conversations: 1, reasons: [{ reason: 'no_reference', conversations: 1 }] });
  });

  it('survives one slip of the thumb in the reference, and is marked as repaired', async () => {
    const event = await click({ reference: `K7QM2XVD${checkSymbol('K7QM2XVD')}` });
    await send({ text: coded(event).replace('M2X', '2MX'), at: now });
    expect(await service.conversations()).toMatchObject([
      { clickId: event.id, match: { method: 'repaired', reason: 'one_live_neighbour', confidence: 'likely' } },
    ]);
  });

  it('belongs to the first who used a reference; a forwarded message is a second use, in whatever order they arrive', async () => {
    const event = await click();
    await send({ text: coded(event), at: now + 5_000, from: '447700900102' });
    expect((await service.overview()).unattributed.conversations).toBe(0);
    await send({ text: coded(event), at: now + 1_000, from: '447700900101' });
    const report = await service.overview();
    expect(report.rows).toMatchObject([{ conversations: 1 }]);
    expect(report.unattributed.reasons).toEqual([{ reason: 'second_use', conversations: 1 }]);
  });

  it('does not start again before seven silent days, and does after them', async () => {
    const event = await click();
    await send({ text: coded(event), at: now });
    await send({ at: now + 7 * DAY_MS - 1_000 });
    expect(await service.conversations()).toHaveLength(1);
    await send({ at: now + 14 * DAY_MS - 1_000 });
    expect(await service.conversations()).toHaveLength(2);
  });

  it('moves back to an earlier message that arrives late, and is not counted twice', async () => {
    await send({ text: 'second', at: now, id: 'wamid.B' });
    await send({ text: 'first', at: now - 10_000, id: 'wamid.A' });
    const conversations = await service.conversations();
    expect(conversations.map(({ at }) => at)).toEqual([now - 10_000]);
  });

  it('counts a message once, however often it is delivered', async () => {
    const event = await click();
    const webhook = whatsappWebhook({ text: coded(event), at: now, id: 'wamid.A' });
    for (let i = 0; i < 3; i++) await service.webhook(webhook);
    await service.collect(aBeacon(now, [event]));
    expect((await service.overview()).funnel).toMatchObject({ impressions: 0, clicks: 1, conversations: 1 });
    expect(await service.notCounted()).toMatchObject({ duplicate: 2 });
  });

  it('is unattributed when the click is older than the lookback', async () => {
    const event = await click();
    await send({ text: coded(event), at: now + 31 * DAY_MS });
    expect((await service.overview()).unattributed.reasons).toEqual([
      { reason: 'expired_reference', conversations: 1 },
    ]);
  });

  it('is credited although WhatsApp tells time in whole seconds, which may lie before the click', async () => {
    const event = anEvent(now + 700);
    service.clock.now = now + 800;
    await service.collect(aBeacon(now + 800, [event]));
    await send({ text: coded(event), at: now + 900 });
    expect((await service.overview()).rows).toMatchObject([{ campaign: 'autumn', conversations: 1 }]);
  });

  it('does not match a click on another number', async () => {
    const event = await click({ destination: '34600000000' });
    await send({ text: coded(event), at: now });
    expect((await service.overview()).unattributed.reasons).toMatchObject([{ reason: 'unknown_reference' }]);
  });

  it('knows the campaign of the landing page although the click came pages later, by the same visitor that day', async () => {
    await service.collect(aBeacon(now, [anEvent(now - 120_000, { type: 'impression' })]));
    const event = await click({ landings: [] });
    await send({ text: coded(event), at: now });
    expect((await service.overview()).rows).toMatchObject([{ campaign: 'autumn', clicks: 1, conversations: 1 }]);
  });

  it('goes to the visit of its own click, though somebody else behind the same address came at the same moment', async () => {
    const event = await click();
    await click({ landings: [aLanding(now - 60_000 - 1, { campaign: 'winter' })] });
    await click({ landings: [aLanding(now - 60_000, { campaign: 'spring' })] });
    await send({ text: coded(event), at: now - 90_000 });
    const { rows } = await service.overview();
    expect(rows.map((row) => [row.campaign, row.clicks, row.conversations])).toEqual([
      ['autumn', 1, 1],
      ['spring', 1, 0],
      ['winter', 1, 0],
    ]);
  });

  it('can be explained: its click, its journey, and what each model gives', async () => {
    const early = aLanding(now - 3 * DAY_MS, { campaign: 'summer' });
    const event = await click({ landings: [early, aLanding(now - 61_000)] }, { visitorId: 'visitor-0002' });
    await send({ text: coded(event), at: now });
    const [{ id } = { id: '' }] = await service.conversations();
    const explained = await (await service.api(`/api/conversations/${id}?site=shop`)).json();
    expect(explained).toMatchObject({
      id,
      match: { method: 'exact' },
      click: { at: now - 60_000, page: 'https://shop.example/frames/54', position: 'floating', device: 'desktop' },
      journey: [
        { campaign: 'summer', credits: { 'last-click': 0, 'first-click': 1, linear: 0.5, shapley: 0.5 } },
        { campaign: 'autumn', credits: { 'last-click': 1, 'first-click': 0, linear: 0.5, shapley: 0.5 } },
      ],
    });
    expect((await service.api(`/api/conversations/${id}?site=other`)).status).toBe(404);
    const two = await service.overview('site=shop&from=2026-10-01&to=2026-12-31&model=linear&compare=first-click');
    expect(two.rows.map((row) => [row.campaign, row.conversations, row.compared])).toEqual([
      ['autumn', 0.5, 0],
      ['summer', 0.5, 1],
    ]);
  });

  it('has an unknown origin when only a page deep inside the visit is known', async () => {
    const event = await click({ landings: [] });
    await send({ text: coded(event), at: now });
    const report = await service.overview();
    expect(report.clicksOfUnknownOrigin).toBe(1);
    expect(report.unattributed.reasons).toEqual([{ reason: 'unknown_origin', conversations: 1 }]);
  });

  it('goes to the last of several visits that a consenting visitor made', async () => {
    const early = aLanding(now - 3 * DAY_MS, { campaign: 'summer' });
    const event = await click({ landings: [early, aLanding(now - 61_000)] }, { visitorId: 'visitor-0001' });
    await send({ text: coded(event), at: now });
    expect((await service.overview()).rows).toMatchObject([{ campaign: 'autumn', conversations: 1 }]);
  });

  it("is credited to Meta's own ad when the webhook names one, and its click id is kept nowhere in clear", async () => {
    const referral = { source_id: '120231004455667788', source_type: 'ad', ctwa_clid: 'ARBx7Qm2_-aB' };
    await send({ at: now, more: { referral } });
    expect((await service.overview()).rows).toMatchObject([
      { source: 'meta', campaign: '120231004455667788', conversations: 1 },
    ]);
    expect(await service.conversations()).toMatchObject([{ ad: { adId: '120231004455667788', hasClickId: true } }]);
  });

  it('takes the reference that Messenger hands over when the chat is opened, for the message that follows', async () => {
    const event = await click({ channel: 'messenger', destination: 'cedarcycles' });
    const referral = { ref: event.reference, source: 'SHORTLINK', type: 'OPEN_THREAD' };
    await service.webhook(messengerWebhook({ referral }));
    expect(await service.conversations()).toHaveLength(0);
    await service.webhook(messengerWebhook({ timestamp: 1793620805001, message: { mid: 'm_1', text: 'Hi' } }));
    expect(await service.conversations()).toMatchObject([{ clickId: event.id, match: { method: 'platform' } }]);
  });

  it('is one conversation when a person who was known by number comes back under a user id', async () => {
    await send({ at: now - 2_000, from: '447700900101' });
    await send({ at: now - 1_000, from: '447700900109', more: { from_user_id: 'GB.1' } });
    expect(await service.conversations()).toHaveLength(2);
    await send({ at: now, from: '447700900101', more: { from_user_id: 'GB.1' } });
    expect(await service.conversations()).toHaveLength(1);
  });
});
