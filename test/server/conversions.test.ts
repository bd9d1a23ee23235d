import { createHmac } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { formatReference } from '../../widget/core/reference/format-reference.ts';
import { aBeacon, anEvent } from './a-beacon.ts';
import { whatsappWebhook } from './a-webhook.ts';
import { startTestService, TEST_CONFIG, type TestService } from './test-service.ts';

const DAY_MS = 86_400_000;

interface Reported {
  readonly recorded: number;
  readonly duplicates: number;
  readonly firstKept: number;
  readonly conversions: readonly {
    readonly id: string;
    readonly outcome: string;
    readonly conversationId: string | null;
    readonly clickId: string | null;
    readonly reason: string;
  }[];
}

let service: TestService;
let now: number;
const start = async () => {
  service = await startTestService();
  now = service.clock.now;
};

const report = (body: unknown) => service.send<Reported>('POST', '/api/conversions?site=shop', body);
const listed = async () =>
  (
    await service.send<{ conversions: Record<string, unknown>[] }>(
      'GET',
      '/api/conversions?site=shop&from=2026-01-01&to=2026-12-31',
    )
  ).answer.conversions;
const say = (at: number, text = 'Hello', from = '447700900101', id?: string) =>
  service.webhook(whatsappWebhook({ at, text, from, ...(id && { id }) }));
const sale = (more: Record<string, unknown> = {}) => ({
  externalId: 'order-1',
  kind: 'purchase',
  value: '129.90',
  currency: 'EUR',
  channel: 'whatsapp',
  contact: '447700900101',
  ...more,
});
const named = (more: Record<string, unknown>) => {
  const { channel: _channel, contact: _contact, ...rest } = sale();
  return { ...rest, ...more };
};

describe('a reported conversion', () => {
  beforeEach(start);
  afterEach(() => service.stop());

  it('belongs to the latest conversation that its person had begun by then', async () => {
    await say(now - 20 * DAY_MS);
    await say(now - 10 * DAY_MS);
    await say(now + 1_000);
    const [first, second] = await service.conversations();
    const { status, answer } = await report([
      sale({ externalId: 1, at: now - 10 * DAY_MS - 1_000 }),
      sale({ externalId: 2, at: now - 10 * DAY_MS }),
      sale({ externalId: 3, at: now - 20 * DAY_MS - 1_000 }),
      sale({ externalId: 4, contact: '447700900102' }),
    ]);
    expect(status).toBe(200);
    expect(answer.conversions.map(({ conversationId, reason }) => [conversationId, reason])).toEqual([
      [first?.id, 'contact'],
      [second?.id, 'contact'],
      [null, 'no_conversation'],
      [null, 'unknown_contact'],
    ]);
  });

  it('belongs to none that began more than 90 days before', async () => {
    await say(now - 91 * DAY_MS);
    expect((await report(sale())).answer.conversions).toMatchObject([{ conversationId: null, reason: 'too_late' }]);
    expect((await report(sale({ externalId: 2, at: now - DAY_MS }))).answer.conversions).toMatchObject([
      { reason: 'contact' },
    ]);
  });

  it('finds its conversation when the webhook comes after it', async () => {
    await report(sale());
    expect(await listed()).toMatchObject([{ conversationId: null, reason: 'unknown_contact' }]);
    await say(now - 1_000);
    const [conversation] = await service.conversations();
    expect(await listed()).toMatchObject([{ conversationId: conversation?.id, reason: 'contact', value: '129.90' }]);
  });

  it('follows its conversation to an earlier message that arrives late', async () => {
    await say(now - 1_000);
    await report(named({ conversationId: (await service.conversations())[0]?.id }));
    await say(now - 2_000);
    const conversations = await service.conversations();
    expect(conversations).toHaveLength(1);
    expect(await listed()).toMatchObject([{ conversationId: conversations[0]?.id, reason: 'conversation' }]);
  });

  it.each([
    ['as the chat had it', (code: string) => code],
    ['in lower case with a word', (code: string) => `ref: ${code.toLowerCase()}`],
    ['without dashes', (code: string) => code.replaceAll('-', '')],
  ])('is tied by a reference %s, and to the click alone until somebody writes', async (_title, spelled) => {
    const click = anEvent(now - 60_000);
    const code = formatReference(click.reference ?? '');
    const reported = await report(named({ reference: spelled(code) }));
    expect(reported.answer.conversions).toMatchObject([{ clickId: null, reason: 'unknown_reference' }]);
    await service.collect(aBeacon(now, [click]));
    expect(await listed()).toMatchObject([{ clickId: click.id, conversationId: null, reason: 'click' }]);
    await say(now - 1_000, `Hi Ref ${code}`);
    const [conversation] = await service.conversations();
    expect(await listed()).toMatchObject([
      { clickId: click.id, conversationId: conversation?.id, reason: 'reference' },
    ]);
  });

  it('goes with a forwarded reference to whoever used it first', async () => {
    const click = anEvent(now - 60_000);
    const code = formatReference(click.reference ?? '');
    await service.collect(aBeacon(now, [click]));
    await say(now - 1_000, code, '447700900102');
    await report(named({ reference: code }));
    await say(now - 2_000, code, '447700900101');
    const [first] = await service.conversations();
    expect(await listed()).toMatchObject([{ conversationId: first?.id, clickId: click.id }]);
  });

  it.each([
    ['as it is', '+44 7700 900101', '447700900101'],
    ['Mexico, whose 1 WhatsApp kept', '+52 55 1234 5678', '5215512345678'],
    ['Mexico, written with the old 1', '+52 1 55 1234 5678', '525512345678'],
    ['Argentina, without the 9', '+54 11 2345-6789', '5491123456789'],
    ['Argentina, with the 15 that is dialled at home', '+54 11 15 2345-6789', '5491123456789'],
    ['Argentina, where WhatsApp has no 9', '+54 9 11 2345-6789', '541123456789'],
    ['Brazil, where WhatsApp lacks the ninth digit', '+55 31 98765-4321', '553187654321'],
    ['Brazil, where the person left it out', '+55 31 8765-4321', '5531987654321'],
    ['Italy, which keeps its zero', '+39 06 1234 5678', '390612345678'],
    ['by 00', '0044 7700 900101', '447700900101'],
  ])('meets the WhatsApp contact by phone number: %s', async (_title, phone, from) => {
    await report(named({ externalId: 'before', phone }));
    await say(now - 1_000, 'Hello', from);
    await report(named({ externalId: 'after', phone }));
    const [conversation] = await service.conversations();
    expect((await listed()).map((one) => one['conversationId'])).toEqual([conversation?.id, conversation?.id]);
  });

  it('meets the contact by the hash that its owner makes, without sending the number', async () => {
    const parts = JSON.stringify(['contact', 'shop', 'whatsapp', '447700900101']);
    const mac = createHmac('sha256', TEST_CONFIG.contactKey).update(parts).digest('base64url');
    await report(named({ externalId: 'before', contactHash: mac.slice(0, 22) }));
    await say(now - 1_000, 'Hello', '447700900101');
    await report(named({ externalId: 'after', contactHash: mac.slice(0, 22) }));
    const [conversation] = await service.conversations();
    expect((await listed()).map((one) => one['conversationId'])).toEqual([conversation?.id, conversation?.id]);
  });

  it('never takes a Brazilian landline for somebody’s mobile', async () => {
    await say(now - 1_000, 'Hello', '5511931234567');
    await report(named({ phone: '+55 11 3123-4567' }));
    expect(await listed()).toMatchObject([{ reason: 'unknown_contact' }]);
  });

  it('belongs to the person also after ids turned out to be one person’s', async () => {
    await say(now - 1_000, 'Hello', '447700900101');
    await report(sale({ contact: 'GB.1' }));
    expect(await listed()).toMatchObject([{ reason: 'unknown_contact' }]);
    await service.webhook(whatsappWebhook({ at: now, from: '447700900101', more: { from_user_id: 'GB.1' } }));
    expect(await listed()).toMatchObject([
      { reason: 'contact', conversationId: (await service.conversations())[0]?.id },
    ]);
  });

  it('is counted once: the same again is a duplicate, and something else under its id is not taken', async () => {
    await say(now - 1_000);
    const first = await report(sale());
    const again = await report(sale());
    service.clock.now += 60_000;
    const later = await report(sale());
    expect(first.answer).toMatchObject({ recorded: 1, duplicates: 0 });
    for (const { answer } of [again, later]) {
      expect(answer).toMatchObject({ recorded: 0, duplicates: 1, firstKept: 0 });
      expect(answer.conversions).toMatchObject([{ ...first.answer.conversions[0], outcome: 'duplicate' }]);
    }
    expect((await report(sale({ value: '1.00' }))).answer.conversions).toMatchObject([{ outcome: 'first_kept' }]);
    expect(await listed()).toMatchObject([{ value: '129.90' }]);
    expect(await service.notCounted()).toMatchObject({ duplicate_conversion: 2, changed_conversion: 1 });
  });

  it('is refunded by a value below zero, or by what it takes back, in whatever order they come', async () => {
    await say(now - 10_000);
    await report([
      { externalId: 'r1', refundOf: 'order-1', at: now },
      { externalId: 'r2', refundOf: 'order-1', value: '9.90', currency: 'EUR', at: now },
      sale({ externalId: 'r3', value: '-5', at: now }),
    ]);
    expect((await listed()).find((one) => one['reason'] === 'unknown_conversion')).toBeDefined();
    await report(sale({ at: now - 5_000 }));
    const [conversation] = await service.conversations();
    const all = await listed();
    expect(all.map((one) => one['value']).sort()).toEqual(['-129.90', '-5.00', '-9.90', '129.90']);
    expect(all.map((one) => one['conversationId'])).toEqual(all.map(() => conversation?.id));
  });

  it('explains its conversation, and is listed by pages', async () => {
    await say(now - 1_000);
    await report([
      sale({ at: now }),
      sale({ externalId: 'o2', kind: 'lead', value: undefined, currency: undefined, at: now + 1 }),
    ]);
    const [conversation] = await service.conversations();
    const explained = await service.send('GET', `/api/conversations/${conversation?.id}?site=shop`);
    expect(explained.answer).toMatchObject({
      conversions: [
        { kind: 'purchase', name: 'purchase', value: '129.90', currency: 'EUR', source: 'api', reason: 'contact' },
        { kind: 'lead', value: null, currency: null },
      ],
    });
    const query = '/api/conversions?site=shop&from=2026-11-01&to=2026-11-30&limit=1';
    const first = await service.send<{ conversions: { kind: string }[]; next: string }>('GET', query);
    const second = await service.send<{ conversions: { kind: string }[]; next: null }>(
      'GET',
      `${query}&cursor=${encodeURIComponent(first.answer.next)}`,
    );
    expect([first, second].map(({ answer }) => answer.conversions.map(({ kind }) => kind))).toEqual([
      ['purchase'],
      ['lead'],
    ]);
    expect(second.answer.next).toBeNull();
  });

  it('leaves no trace of a phone number, an order id or a contact in the store', async () => {
    await say(now - 1_000);
    await report([sale({ externalId: 'SECRET-ORDER' }), named({ externalId: 2, phone: '+447700900101' })]);
    const kept = JSON.stringify(await listed());
    const files = readdirSync(service.dataFolder).map((name) =>
      readFileSync(`${service.dataFolder}/${name}`, 'latin1'),
    );
    for (const text of [kept, ...files]) expect(text).not.toMatch(/SECRET-ORDER|7700900101/);
  });
});

describe('a conversion that cannot be understood', () => {
  beforeAll(start);
  afterAll(() => service.stop());

  it.each([
    [
      named({}),
      /conversationId is missing: give exactly one of conversationId, reference, contact, contactHash, phone/,
    ],
    [named({ contactHash: '447700900101' }), /contactHash is not the hash of a contact/],
    [sale({ phone: '+447700900101' }), /phone comes beside contact/],
    [sale({ channel: undefined }), /channel is missing/],
    [sale({ channel: 'icq' }), /channel is not a channel/],
    [
      named({ phone: '07700 900101' }),
      /phone is no phone number: the number starts with 0; begin with the country code/,
    ],
    [named({ phone: '+1 555' }), /phone is no phone number/],
    [named({ phone: '+44 7700 900101 ext 5' }), /leave the extension out/],
    [named({ reference: 'K7Q-M2X-VDQ' }), /reference is no reference/],
    [named({ conversationId: 'clk_1' }), /conversationId is not the id of a conversation/],
    [sale({ kind: 'sale' }), /kind is not lead, purchase or other/],
    [sale({ kind: undefined }), /kind is missing/],
    [sale({ value: '129.905' }), /value "129.905" has more decimals than EUR has: 2 at most/],
    [sale({ value: 1.5, currency: 'JPY' }), /value "1.5" has more decimals than JPY has: none/],
    [sale({ value: '1,50' }), /value "1,50" is not an amount/],
    [sale({ value: 'Infinity' }), /is not an amount/],
    [sale({ value: '99999999999999999' }), /is not an amount/],
    [sale({ currency: undefined }), /currency is missing/],
    [sale({ currency: 'EURO' }), /currency is no ISO 4217 code/],
    [sale({ currency: 'ABC' }), /currency is no ISO 4217 code/],
    [sale({ at: '2026-11-02' }), /at is not a time/],
    [sale({ at: '2026-11-02T12:00:00' }), /at is not a time/],
    [sale({ at: 1793620800 }), /at is not a time/],
    [sale({ at: '2026-11-04T12:00:00Z' }), /at lies more than a day in the future/],
    [sale({ externalId: undefined }), /externalId is not an id/],
    [sale({ externalId: '' }), /externalId is not an id/],
    [sale({ refundOf: 'order-0' }), /contact has to be left out/],
    [{ externalId: 'r', refundOf: 'r' }, /refundOf is its own id/],
    [sale({ amount: 5 }), /amount/],
    [[], /is empty/],
    [Array.from({ length: 1_001 }, (_, i) => sale({ externalId: i })), /1000 at once at most/],
    [5, /./],
  ])('%j is refused in words, and nothing is written', async (body, message) => {
    const alone = await report(body);
    expect([alone.status, alone.answer.error?.code]).toEqual([400, 'bad_request']);
    expect(alone.answer.error?.message).toMatch(message);
    if (!Array.isArray(body) && typeof body === 'object') {
      const amongOthers = await report([sale({ externalId: 'good' }), body]);
      expect(amongOthers.status).toBe(400);
      expect(amongOthers.answer.error?.message).toContain('[1]');
    }
    expect(await listed()).toEqual([]);
  });

  it('is not taken for a site that is not there', async () =>
    expect((await service.send('POST', '/api/conversions?site=nowhere', sale())).status).toBe(404));
});
