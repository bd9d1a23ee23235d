import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signWebhook } from '../../server/security/sign-webhook.ts';
import { aBeacon, anEvent } from './a-beacon.ts';
import { startTestService, type TestService } from './test-service.ts';

describe('platforms beside Meta, through the front door', () => {
  let service: TestService;
  let now: number;
  beforeAll(async () => {
    service = await startTestService();
    now = service.clock.now;
  });
  afterAll(() => service.stop());

  const post = (path: string, body: unknown, headers: Record<string, string>) =>
    fetch(`${service.origin}/webhooks/${path}`, { method: 'POST', body: JSON.stringify(body), headers });

  it('Telegram starts a conversation by /start, once, and only with its secret', async () => {
    const from = { id: 5, is_bot: false, first_name: 'Ana' };
    const update = {
      update_id: 9,
      message: { message_id: 1, from, chat: { id: 5, type: 'private' }, date: now / 1_000, text: '/start w_K7QM2XVDP' },
    };
    const secret = { 'x-telegram-bot-api-secret-token': 's3cret_Token-1' };
    expect((await post('telegram/bot', update, {})).status).toBe(403);
    for (let i = 0; i < 2; i++) expect((await post('telegram/bot', update, secret)).status).toBe(200);
    expect(await service.conversations()).toMatchObject([{ channel: 'telegram', destination: '777', form: 'start' }]);
  });

  it('Telegram’s business account is a chat of its own, and a link to it leads there', async () => {
    const click = anEvent(now - 60_000, { channel: 'telegram', destination: 'bread_shop' });
    await service.collect(aBeacon(now, [click]));
    const from = { id: 6, is_bot: false, first_name: 'Ben' };
    const said = { from, chat: { id: 6, type: 'private' }, date: now / 1_000 };
    const secret = { 'x-telegram-bot-api-secret-token': 's3cret_Token-1' };
    await post('telegram/bot', { update_id: 10, message: { ...said, message_id: 1, text: 'Hello' } }, secret);
    const words = { ...said, business_connection_id: 'bc1', message_id: 2, text: `Ref ${click.reference}` };
    await post('telegram/bot', { update_id: 11, business_message: words }, secret);
    const chats = (await service.conversations()).filter(({ channel }) => channel === 'telegram');
    expect(chats.map(({ destination }) => destination).sort()).toEqual(['777', '777', '777 bc1']);
    expect(chats.find(({ destination }) => destination === '777 bc1')).toMatchObject({
      match: { method: 'exact' },
      clickId: click.id,
    });
  });

  it('LINE signs with base 64', async () => {
    const event = {
      type: 'message',
      webhookEventId: 'E1',
      timestamp: now,
      source: { type: 'user', userId: 'U1' },
      message: { id: 'M1', type: 'text', text: 'Hello' },
      deliveryContext: { isRedelivery: false },
    };
    const body = { destination: 'Ubot', events: [event] };
    const signature = createHmac('sha256', 'line-secret').update(JSON.stringify(body)).digest('base64');
    expect((await post('line', body, { 'x-line-signature': signature.replace(/^./, 'x') })).status).toBe(403);
    expect((await post('line', body, { 'x-line-signature': signature })).status).toBe(200);
    expect((await service.conversations()).filter(({ channel }) => channel === 'line')).toHaveLength(1);
  });

  it('any inbox can tell of a WhatsApp message, and its reference finds the click', async () => {
    const click = anEvent(now - 60_000);
    await service.collect(aBeacon(now, [click]));
    const body = {
      channel: 'whatsapp',
      destination: '15550100200',
      contact: '447700900177',
      messageId: 'inbox-1',
      at: now,
      text: `Ref ${click.reference}`,
    };
    const sign = (value: unknown) => ({
      'hullo-signature': signWebhook(JSON.stringify(value), 'generic-secret', now),
    });
    expect((await post('generic/inbox', body, sign(body))).status).toBe(200);
    expect(await service.conversations()).toContainEqual(expect.objectContaining({ clickId: click.id }));
    const wrong = { ...body, at: 'yesterday' };
    const answer = await post('generic/inbox', wrong, sign(wrong));
    expect([answer.status, await answer.json()]).toEqual([
      400,
      { error: { code: 'bad_request', message: expect.stringContaining('at') } },
    ]);
  });

  it('a platform that is not set up is not found', async () => {
    for (const path of ['viber', 'telegram/nobody', 'nothing/at-all'])
      expect((await post(path, {}, {})).status).toBe(404);
  });
});
