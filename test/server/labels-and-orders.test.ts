import { createHmac } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { signWebhook } from '../../server/security/sign-webhook.ts';
import { payloadText } from '../channels/payload-text.ts';
import { whatsappWebhook } from './a-webhook.ts';
import { startTestService, type TestService } from './test-service.ts';

let service: TestService;
let now: number;
beforeEach(async () => {
  service = await startTestService({
    connections: [
      {
        id: 'main',
        site: 'shop',
        platform: 'meta',
        secret: '0123456789abcdef0123456789abcdef',
        verifyToken: 'v',
        destinations: [],
      },
      { id: 'inbox', site: 'shop', platform: 'generic', secret: 'generic-secret', verifyToken: '', destinations: [] },
      { id: 'woot', site: 'shop', platform: 'chatwoot', secret: 'chatwoot-secret', verifyToken: '', destinations: [] },
    ],
  });
  now = service.clock.now;
  await service.webhook(whatsappWebhook({ at: now - 60_000, from: '447700900123' }));
});
afterEach(() => service.stop());

const listed = async () =>
  (
    await service.send<{ conversions: Record<string, unknown>[] }>(
      'GET',
      '/api/conversions?site=shop&from=2026-01-01&to=2026-12-31',
    )
  ).answer.conversions;

const post = (path: string, body: unknown, headers: (raw: string) => Record<string, string>) => {
  const raw = JSON.stringify(body);
  return fetch(service.origin + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers(raw) },
    body: raw,
  });
};
const generic = (body: unknown) =>
  post('/webhooks/generic/inbox', body, (raw) => ({ 'hullo-signature': signWebhook(raw, 'generic-secret', now) }));
const chatwoot = (body: unknown) =>
  post('/webhooks/chatwoot/woot', body, (raw) => {
    const timestamp = String(Math.floor(now / 1_000));
    const hex = createHmac('sha256', 'chatwoot-secret').update(`${timestamp}.${raw}`).digest('hex');
    return { 'x-chatwoot-signature': `sha256=${hex}`, 'x-chatwoot-timestamp': timestamp };
  });

describe('a label on a conversation in an inbox', () => {
  const label = (more: object = {}) => ({
    event: 'label',
    channel: 'whatsapp',
    contact: '447700900123',
    conversation: '4711',
    label: 'Customer ',
    at: now,
    ...more,
  });

  it('is the conversion that the owner says it is, once, at the earliest time that was told', async () => {
    for (const at of [now, now + 5_000, now - 5_000, now]) expect((await generic(label({ at }))).status).toBe(200);
    const [conversation] = await service.conversations();
    expect(await listed()).toMatchObject([
      {
        kind: 'purchase',
        name: 'customer',
        value: '120.00',
        currency: 'EUR',
        source: 'label',
        at: now - 5_000,
        conversationId: conversation?.id,
      },
    ]);
  });

  it('counts once for each conversation of the inbox and each label', async () => {
    await generic([label(), label({ conversation: '4712' }), label({ label: 'lead' })]);
    expect(await listed()).toHaveLength(3);
  });

  it('that means nothing to the owner is counted as not counted', async () => {
    expect((await generic(label({ label: 'spam' }))).status).toBe(200);
    expect(await listed()).toEqual([]);
    expect(await service.notCounted()).toMatchObject({ unmapped_label: 1 });
  });

  it('is refused in words when a field is missing, and does not cost the others', async () => {
    const answer = await (await generic([label(), label({ conversation: undefined })])).json();
    expect(answer).toEqual({ problems: [expect.stringMatching(/^messages\[1\]\.conversation: /)] });
    expect(await listed()).toHaveLength(1);
    expect((await generic(label({ at: 'today' }))).status).toBe(400);
  });

  const { conversation, account } = JSON.parse(payloadText('others/chatwoot_message_created.json')) as {
    conversation: object;
    account: object;
  };
  const update = (more: object) => ({
    event: 'conversation_updated',
    id: 4711,
    account,
    ...conversation,
    channel: 'Channel::Whatsapp',
    contact_inbox: { source_id: '447700900123' },
    labels: ['vip', 'customer'],
    updated_at: now / 1_000 + 0.25,
    ...more,
  });
  const change = (previous_value: string[], current_value: string[]) => [
    { label_list: { previous_value, current_value } },
  ];

  it('arrives by Chatwoot', async () => {
    expect((await chatwoot(update({ changed_attributes: change(['vip'], ['vip', 'customer']) }))).status).toBe(200);
    expect(await listed()).toMatchObject([{ name: 'customer', at: now + 250, reason: 'contact' }]);
  });

  it('is the same one when Chatwoot tells again, or does not tell what changed', async () => {
    await chatwoot(update({}));
    await chatwoot(update({ changed_attributes: change([], ['customer']) }));
    expect(await listed()).toHaveLength(1);
    expect(await service.notCounted()).toMatchObject({ unmapped_label: 1, duplicate_conversion: 1 });
  });

  it('says nothing when something else changed, or when it was taken off', async () => {
    await chatwoot(update({ changed_attributes: [{ status: { previous_value: 'open', current_value: 'resolved' } }] }));
    await chatwoot(update({ changed_attributes: change(['vip', 'customer'], ['vip']) }));
    expect(await listed()).toEqual([]);
    expect(await service.notCounted()).toMatchObject({ system: 2 });
  });
});

describe('what a platform tells of', () => {
  it('an order in the chat is a conversion of that chat, with its amount', async () => {
    const items = [
      { product_retailer_id: 'a', quantity: 1, item_price: 899.5, currency: 'EUR' },
      { product_retailer_id: 'b', quantity: 4, item_price: 5.9, currency: 'EUR' },
    ];
    const order = { catalog_id: '1', product_items: items };
    const webhook = whatsappWebhook({ at: now, from: '447700900123', id: 'wamid.O', more: { type: 'order', order } });
    for (let i = 0; i < 2; i++) await service.webhook(webhook);
    const [conversation] = await service.conversations();
    expect(await listed()).toMatchObject([
      { kind: 'purchase', name: 'order', value: '923.10', source: 'platform', conversationId: conversation?.id },
    ]);
    expect(await service.notCounted()).toMatchObject({ duplicate_conversion: 1 });
  });

  it.each(['', 'E', 'XXX'])('an amount in no currency (%j) is left out, and the order counts', async (currency) => {
    const order = { product_items: [{ quantity: 1, item_price: 5, currency }] };
    await service.webhook(whatsappWebhook({ at: now, from: '447700900123', more: { type: 'order', order } }));
    expect(await listed()).toMatchObject([{ value: null, currency: null, reason: 'conversation' }]);
  });
});
