import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { whatsappWebhook } from '../server/a-webhook.ts';
import { BROWSER } from '../server/test-service.ts';
import { aPostback } from './a-postback.ts';
import { type Shop, startShop } from './a-shop.ts';

describe('a chat that a tracked link led to, with an ad’s click id in its address', () => {
  let shop: Shop;
  beforeEach(async () => {
    shop = await startShop(aPostback('google-data-manager'));
  });
  afterEach(() => shop.stop());
  const chatBy = async (query: string) => {
    const answer = await fetch(`${shop.origin}/go/poster?gclid=Cj0-link${query}`, {
      redirect: 'manual',
      headers: { 'user-agent': BROWSER },
    });
    const text = new URL(answer.headers.get('location') ?? '').searchParams.get('text') ?? '';
    await shop.webhook(whatsappWebhook({ text, at: shop.clock.now }));
  };
  const preview = async () =>
    (await shop.json('/postbacks/google-data-manager/dry-run?site=shop')).previews[0] as {
      readonly unsendable: string | null;
      readonly request: { readonly body: string } | null;
    };

  it('is told to the platform where the link says that the visitor agreed', async () => {
    await chatBy('&consent=granted');
    const { unsendable, request } = await preview();
    expect(unsendable).toBeNull();
    expect(JSON.parse(request?.body ?? '').events[0]).toMatchObject({
      adIdentifiers: { gclid: 'Cj0-link' },
      consent: { adUserData: 'CONSENT_GRANTED' },
    });
  });

  it.each(['', '&consent=denied', '&consent=', '&consent=GRANTED'])('is not told where it says %j', async (query) => {
    await chatBy(query);
    expect(await preview()).toMatchObject({ unsendable: 'no_consent' });
  });
});
