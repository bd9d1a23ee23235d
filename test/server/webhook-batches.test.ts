import { createHmac } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { formatReference } from '../../widget/core/reference/format-reference.ts';
import { aBeacon, anEvent } from './a-beacon.ts';
import { messengerWebhook, whatsappWebhook } from './a-webhook.ts';
import { APP_SECRET, startTestService, type TestService } from './test-service.ts';

describe('a delivery of many messages', () => {
  let service: TestService;
  let now: number;
  beforeEach(async () => {
    service = await startTestService();
    now = service.clock.now;
  });
  afterEach(() => service.stop());

  const person = (i: number) => `4477009${String(i).padStart(6, '0')}`;
  const deliver = async (body: unknown, path?: string) => expect((await service.webhook(body, path)).status).toBe(200);

  it('of 1,000 and 3 MB is taken whole, and every code in it finds its click', async () => {
    const clicks = Array.from({ length: 50 }, () => anEvent(now - 60_000));
    await service.collect(aBeacon(now, clicks));
    const pad = '🚲 '.repeat(700);
    const webhook = whatsappWebhook(
      ...Array.from({ length: 1_000 }, (_, i) => {
        const click = clicks[i];
        const text = click ? `${pad} Ref ${formatReference(click.reference ?? '')}` : pad;
        return { text, at: now + i * 1_000, from: person(i) };
      }),
    );
    // Meta escapes what is not ASCII: the bytes are twelve for each bicycle.
    const raw = JSON.stringify(webhook).replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16)}`);
    const cut = raw.length > 3_000_000 ? raw.replaceAll('\\ud83d\\udeb2 ', '🚲 ') : raw;
    expect(Buffer.byteLength(cut)).toBeGreaterThan(2_900_000);
    await deliver(cut);
    const conversations = await service.conversations();
    expect(conversations).toHaveLength(1_000);
    expect(conversations.filter(({ match }) => match.method === 'exact')).toHaveLength(50);
  });

  it('counts what comes twice in it once, and says how often it came', async () => {
    const message = { at: now, from: person(1), id: 'wamid.twice' };
    await deliver(whatsappWebhook(message, message, { ...message, at: now + 5_000 }));
    expect(await service.conversations()).toHaveLength(1);
    expect(await service.notCounted()).toEqual({ duplicate: 2 });
  });

  it('loses no good message for a broken one, and counts each broken one by its reason', async () => {
    const broken: Readonly<Record<string, unknown>>[] = [
      { timestamp: null },
      { from: {} },
      { id: [] },
      { type: 'reaction' },
      { type: 'text', group_id: 'g' },
      { timestamp: '1e999' },
    ];
    await deliver(
      whatsappWebhook(
        ...broken.flatMap((more, i) => [
          { at: now + i * 1_000, from: person(i) },
          { at: now, from: person(100 + i), more },
        ]),
      ),
    );
    expect(await service.conversations()).toHaveLength(broken.length);
    expect(await service.notCounted()).toEqual({ incomplete: 4, reaction: 1, group: 1 });
  });

  it('may hold types and fields of next year beside those that are known', async () => {
    const webhook = whatsappWebhook(
      { at: now, from: person(1), more: { type: 'hologram', hologram: { depth: 3 }, extra: [{}] } },
      { at: now, from: person(2) },
    );
    const [entry] = webhook.entry;
    const more = {
      ...webhook,
      entry: [{ ...entry, changes: [...(entry?.changes ?? []), { field: 'flows', value: {} }] }],
    };
    await deliver(more);
    expect((await service.conversations()).map(({ form }) => form).sort()).toEqual(['hologram', 'text']);
    expect(await service.notCounted()).toEqual({ unknown_item: 1 });
  });

  it('keeps ids apart that differ beyond the 16th digit, bare as they are', async () => {
    const bare = (digits: string) => `"${digits}"`;
    const event = (id: string) => ({
      sender: { id },
      timestamp: now,
      message: { mid: `m_${id}`, text: 'Hi', referral: { ad_id: id, source: 'ADS' } },
    });
    const [one, two] = ['120231004455667788', '120231004455667789'];
    const raw = JSON.stringify(messengerWebhook(event(one), event(two)))
      .replaceAll(bare(one), one)
      .replaceAll(bare(two), two);
    await deliver(raw);
    expect((await service.conversations()).map(({ ad }) => ad?.adId).sort()).toEqual([one, two]);
  });

  it('may come packed', async () => {
    const body = gzipSync(JSON.stringify(whatsappWebhook({ at: now })));
    const answer = await fetch(`${service.origin}/webhooks/meta`, {
      method: 'POST',
      headers: {
        'content-encoding': 'gzip',
        'x-hub-signature-256': `sha256=${createHmac('sha256', APP_SECRET).update(body).digest('hex')}`,
      },
      body,
    });
    expect(answer.status).toBe(200);
    expect(await service.conversations()).toHaveLength(1);
  });

  it('is asked for again while nothing can be stored, and is whole when it comes again', async () => {
    const webhook = whatsappWebhook({ at: now, from: person(1) }, { at: now + 1_000, from: person(2) });
    const down = await startTestService();
    await down.store.close();
    const answer = await down.webhook(webhook);
    expect([answer.status, await answer.json()]).toMatchObject([503, { error: { code: 'unavailable' } }]);
    await down.stop().catch(() => {});
    await deliver(webhook);
    expect(await service.conversations()).toHaveLength(2);
  });
});
