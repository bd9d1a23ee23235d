import { afterEach, describe, expect, it } from 'vitest';
import { forgetOld } from '../../server/flows/forget-old.ts';
import { aPostback } from './a-postback.ts';
import { type Shop, startShop } from './a-shop.ts';
import { startStandIn } from './stand-in.ts';

const DAY_MS = 86_400_000;

describe('what was told long ago', () => {
  let shop: Shop;
  afterEach(() => shop.stop());

  it('is deleted four months later, and the owner still sees how much it was', async () => {
    const meta = await startStandIn(() => ({ status: 200, body: { events_received: 1 } }));
    shop = await startShop(aPostback('meta-messaging', { baseUrl: meta.origin }), aPostback('google-csv'));
    await shop.chatFromAd();
    await shop.chatFromAd();
    await shop.drain('meta-messaging');
    const begun = await shop.summary('meta-messaging');
    expect(begun).toMatchObject({ counts: { sent: 2 } });
    await forgetOld(shop.store, [], shop.clock.now + 119 * DAY_MS);
    expect(shop.look().rowsOf('outbox')).not.toEqual([]);

    shop.clock.now += 121 * DAY_MS;
    await forgetOld(shop.store, [], shop.clock.now);
    expect(shop.look().rowsOf('outbox')).toEqual([]);
    expect(await shop.summary('meta-messaging')).toEqual(begun);

    await shop.chatFromAd();
    await shop.drain('meta-messaging');
    await forgetOld(shop.store, [], shop.clock.now);
    expect(await shop.summary('meta-messaging')).toMatchObject({ counts: { sent: 3 } });
    expect(await shop.events('meta-messaging')).toHaveLength(1);
  });

  it('is not told again, whatever is learnt of it', async () => {
    const meta = await startStandIn(() => ({ status: 200, body: { events_received: 1 } }));
    shop = await startShop(aPostback('meta-messaging', { baseUrl: meta.origin }));
    const hook = await shop.chatFromAd();
    await shop.drain('meta-messaging');
    shop.clock.now += 121 * DAY_MS;
    await forgetOld(shop.store, [], shop.clock.now);
    await shop.webhook(hook);
    await shop.convert('late', {
      conversationId: (await shop.conversations())[0]?.id,
      at: shop.clock.now - 120.5 * DAY_MS,
    });
    await shop.drain('meta-messaging');
    expect(meta.bodies()).toHaveLength(1);
  });
});
