import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { postbackAnswers } from '../../server/http/api/postback-answers.ts';
import { aPostback } from './a-postback.ts';
import { CTWA_CLID, type Shop, startShop } from './a-shop.ts';

interface Preview {
  readonly unsendable: string | null;
  readonly request: { readonly url: string; readonly headers: Record<string, string>; readonly body: string } | null;
  readonly file: string | null;
}

describe('an owner who looks after postbacks', () => {
  let shop: Shop;
  beforeEach(async () => {
    shop = await startShop(
      ...['meta-messaging', 'ga4', 'tiktok', 'google-data-manager', 'google-csv'].map((kind) => aPostback(kind)),
      { ...aPostback('webhook'), site: 'other' },
    );
  });
  afterEach(() => shop.stop());
  const dryRun = async (id: string, body?: object) =>
    postbackAnswers.previews.parse(
      await shop.json(`/postbacks/${id}/dry-run?site=shop`, body && { method: 'POST', body: JSON.stringify(body) }),
    ).previews as Preview[];

  it('sees every postback of the site, its counts, and none of its secrets', async () => {
    await shop.chatFromAd();
    const answer = await shop.json('/postbacks?site=shop');
    expect(postbackAnswers.list.parse(answer)).toEqual(answer);
    expect(JSON.stringify(answer)).not.toMatch(/secret/);
    expect(answer.postbacks.map(({ id }: { id: string }) => id)).toEqual([
      'meta-messaging',
      'ga4',
      'tiktok',
      'google-data-manager',
      'google-csv',
    ]);
    expect(answer.postbacks[0]).toMatchObject({
      when: { conversation_start: 'LeadSubmitted', purchase: 'Purchase' },
      counts: { queued: 1, sent: 0, dead: 0 },
      lastSentAt: null,
      lastError: null,
      circuit: { state: 'closed', openUntil: null },
    });
  });

  it('sees the exact call of what happened, but for the token, and nothing is sent by looking', async () => {
    await shop.chatFromAd();
    const [preview] = await dryRun('meta-messaging');
    expect(preview?.unsendable).toBeNull();
    expect(preview?.request?.headers['authorization']).toBe('Bearer ••••••••');
    expect(JSON.parse(preview?.request?.body ?? '').data[0].user_data.ctwa_clid).toBe(CTWA_CLID);
    expect(await shop.events('meta-messaging')).toMatchObject([{ status: 'queued', attempts: 0 }]);
  });

  it('sees why something that happened would not be sent', async () => {
    await shop.chatFromAd();
    expect(await dryRun('tiktok')).toMatchObject([{ unsendable: 'no_click_id' }]);
    shop.clock.now += 8 * 86_400_000;
    expect(await dryRun('meta-messaging')).toMatchObject([{ unsendable: 'too_old' }]);
  });

  it('can try a postback before anything happened', async () => {
    expect(await dryRun('meta-messaging')).toEqual([]);
    const [ga4] = await dryRun('ga4', { event: 'purchase', value: '12.50', currency: 'EUR' });
    expect(ga4?.request?.url).toContain('api_secret=••••••••');
    expect(JSON.parse(ga4?.request?.body ?? '').events[0]).toMatchObject({ name: 'purchase', params: { value: 12.5 } });
    expect(await dryRun('ga4', { consent: 'denied' })).toMatchObject([{ unsendable: 'no_consent' }]);
    const [google] = await dryRun('google-data-manager', { clickIds: [{ kind: 'wbraid', value: 'W1' }] });
    expect(JSON.parse(google?.request?.body ?? '').events[0].adIdentifiers).toEqual({ wbraid: 'W1' });
    expect((await dryRun('google-csv', {}))[0]?.file).toMatch(/^Parameters:TimeZone=\+0000\nGoogle Click ID,/);
  });

  it('reads events by status and by pages, each once', async () => {
    for (let i = 0; i < 5; i++) await shop.chatFromAd(`wamid.PAGE${i}`, shop.clock.now - (i % 2) * 1_000);
    const seen: string[] = [];
    let next: string | null = '';
    while (next !== null) {
      const page = await shop.json(`/postbacks/tiktok/events?site=shop&limit=2&cursor=${encodeURIComponent(next)}`);
      expect(postbackAnswers.events.parse(page)).toEqual(page);
      seen.push(...page.events.map(({ id }: { id: string }) => id));
      next = page.next;
    }
    expect(seen).toHaveLength(5);
    expect(new Set(seen).size).toBe(5);
    expect((await shop.json('/postbacks/tiktok/events?site=shop&status=sent')).events).toEqual([]);
  });

  it.each([
    ['a postback that is not there', '/postbacks/nope/events?site=shop', undefined, 404, /no postback of this id/],
    ['another site’s postback', '/postbacks/webhook/events?site=shop', undefined, 404, /no postback of this id/],
    [
      'a status that is none',
      '/postbacks/ga4/events?site=shop&status=gone',
      undefined,
      400,
      /status is not a status: file/,
    ],
    ['a file of what is sent', '/postbacks/ga4/file?site=shop', undefined, 400, /no file to fetch/],
    ['an event that is not there', '/postbacks/ga4/dry-run?site=shop&event=x', undefined, 404, /no event of this id/],
    [
      'an event it is not told of',
      '/postbacks/ga4/dry-run?site=shop',
      { event: 'lead' },
      400,
      /conversation_start, purchase/,
    ],
    ['a value without currency', '/postbacks/ga4/dry-run?site=shop', { value: '1' }, 400, /both value and currency/],
    ['events that are no list', '/postbacks/ga4/resend?site=shop', { events: 'all' }, 400, /events/],
  ] as const)('is told plainly about %s', async (_title, path, body, status, words) => {
    const response = await fetch(`${shop.origin}/api${path}`, {
      headers: { authorization: 'Bearer hul_a-key-for-the-tests-only', 'content-type': 'application/json' },
      ...(body && { method: 'POST', body: JSON.stringify(body) }),
    });
    expect(response.status).toBe(status);
    expect((await response.json()).error.message).toMatch(words);
  });
});
