import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readReferences } from '../../widget/core/reference/read-references.ts';
import { whatsappWebhook } from './a-webhook.ts';
import { BROWSER, startTestService, type TestService } from './test-service.ts';

describe('a link on a poster', () => {
  let service: TestService;
  beforeAll(async () => {
    service = await startTestService();
  });
  afterAll(() => service.stop());

  const go = (path: string, init: RequestInit = {}) =>
    fetch(`${service.origin}/go/${path}`, {
      redirect: 'manual',
      ...init,
      headers: { 'user-agent': BROWSER, ...init.headers },
    });

  it('leads to the chat, and the conversation stands under the poster', async () => {
    const answer = await go('poster');
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([302, 'no-store']);
    const location = new URL(answer.headers.get('location') ?? '');
    const text = location.searchParams.get('text') ?? '';
    expect([location.origin, location.pathname]).toEqual(['https://wa.me', '/15550100200']);
    expect(text).toMatch(/^Hello from the poster\nRef \w{3}-\w{3}-\w{3}$/);
    await service.webhook(whatsappWebhook({ text, at: service.clock.now }));
    expect((await service.overview()).rows).toEqual([
      { source: 'poster', medium: 'print', campaign: 'station', clicks: 1, conversations: 1 },
    ]);
  });

  it('counts as the ad that leads through it, where the ad says so', async () => {
    await go('poster?utm_source=google&utm_medium=cpc&utm_campaign=autumn&gclid=Cj0');
    expect((await service.overview()).rows).toContainEqual(
      expect.objectContaining({ source: 'google', medium: 'cpc', campaign: 'autumn', clicks: 1 }),
    );
  });

  it.each<[string, RequestInit, string]>([
    ['the preview of a chat app', { headers: { 'user-agent': 'WhatsApp/2.23.20.0' } }, 'bot'],
    ["a preview robot's", { headers: { 'user-agent': 'facebookexternalhit/1.1' } }, 'bot'],
    ['a question without a press', { method: 'HEAD' }, 'preview'],
    ['a prefetch', { headers: { 'sec-purpose': 'prefetch' } }, 'prefetch'],
    ['a prerender', { headers: { 'sec-purpose': 'prefetch;prerender' } }, 'prefetch'],
    ['an old prefetch', { headers: { purpose: 'prefetch' } }, 'prefetch'],
    ["Firefox's prefetch", { headers: { 'x-moz': 'prefetch' } }, 'prefetch'],
    ["Safari's preview", { headers: { 'x-purpose': 'preview' } }, 'preview'],
  ])('leads on, but is no click: %s', async (_who, init, reason) => {
    const before = await service.overview();
    const counted = (await service.notCounted())[reason] ?? 0;
    const answer = await go('poster', init);
    expect(answer.status).toBe(302);
    expect(readReferences(decodeURIComponent(answer.headers.get('location') ?? ''))).toEqual([]);
    expect(await service.overview()).toEqual(before);
    expect((await service.notCounted())[reason]).toBe(counted + 1);
  });

  it('leads nowhere but where the owner set it up to', async () => {
    for (const path of ['nobody', 'poster%2f..%2f..', 'https:%2f%2fevil.example', '']) {
      expect((await go(path)).status).toBe(404);
    }
    const answer = await go('poster?to=https://evil.example&url=//evil.example');
    expect(answer.headers.get('location')).toMatch(/^https:\/\/wa\.me\/15550100200\?text=/);
  });

  it('still leads to the chat when nothing can be stored', async () => {
    const down = await startTestService();
    await down.store.close();
    const answer = await fetch(`${down.origin}/go/poster`, { redirect: 'manual', headers: { 'user-agent': BROWSER } });
    expect([answer.status, answer.headers.get('location')]).toEqual([
      302,
      expect.stringContaining('https://wa.me/15550100200'),
    ]);
    await down.stop();
  });
});
