import { afterEach, describe, expect, it } from 'vitest';
import { IdKeeper } from '../../server/flows/id-keeper.ts';
import { PostbackSender } from '../../server/flows/postback-sender.ts';
import { Sealer } from '../../server/security/sealer.ts';
import { messengerWebhook } from '../server/a-webhook.ts';
import { aPostback } from './a-postback.ts';
import { CTWA_CLID, type Shop, startShop } from './a-shop.ts';
import { startStandIn } from './stand-in.ts';

const DAY_MS = 86_400_000;
const PERSON = '6543210987654321';

describe('ids by which platforms know people and clicks', () => {
  let shop: Shop;
  afterEach(() => shop.stop());
  const messenger = (at: number, mid: string) =>
    shop.webhook(messengerWebhook({ timestamp: at, message: { mid, text: 'Hi' } }));

  it('are kept sealed while the platform takes events, and are gone a week later', async () => {
    shop = await startShop(aPostback('meta-messaging'));
    await shop.chatFromAd();
    await messenger(shop.clock.now, 'm_1');
    expect(shop.look().rowsOf('sealed_ids')).toHaveLength(2);
    expect(shop.look().tablesWith(CTWA_CLID)).toEqual([]);
    expect(shop.look().tablesWith(PERSON)).toEqual([]);
    await shop.store.forgetSealedIds(shop.clock.now + 6 * DAY_MS);
    expect(shop.look().rowsOf('sealed_ids')).toHaveLength(2);
    await shop.store.forgetSealedIds(shop.clock.now + 7 * DAY_MS);
    expect(shop.look().rowsOf('sealed_ids')).toEqual([]);
  });

  it('are not kept at all where nobody is to be told', async () => {
    shop = await startShop(aPostback('webhook'), aPostback('google-csv'));
    await shop.chatFromAd();
    await messenger(shop.clock.now, 'm_1');
    await shop.chatFromPage({ kind: 'fbclid', value: 'F1' }, { consent: 'granted', cookies: { _fbp: 'fb.1.2.3' } });
    expect(shop.look().rowsOf('sealed_ids')).toEqual([]);
    for (const id of [CTWA_CLID, PERSON, 'fb.1.2.3']) expect(shop.look().tablesWith(id)).toEqual([]);
  });

  it('are those that the configured platform needs, at the numbers and pages that it is for', async () => {
    shop = await startShop(aPostback('meta-messaging', { destinations: ['108900000000001'] }), aPostback('tiktok'));
    await shop.chatFromAd();
    expect(shop.look().rowsOf('sealed_ids')).toEqual([]);
    expect(
      shop
        .look()
        .rowsOf('outbox')
        .map(({ postback }) => postback),
    ).toEqual(['tiktok']);
    await messenger(shop.clock.now, 'm_1');
    expect(shop.look().rowsOf('sealed_ids')).toHaveLength(1);
  });

  it('name the person of a purchase by what they wrote last, when the first message’s is forgotten', async () => {
    const meta = await startStandIn(() => ({ status: 200, body: { events_received: 1 } }));
    shop = await startShop(aPostback('meta-messaging', { baseUrl: meta.origin }));
    const begun = shop.clock.now;
    await messenger(begun, 'm_1');
    await shop.drain('meta-messaging');
    shop.clock.now += 9 * DAY_MS;
    // Still the same chat: nobody was silent for a week.
    await messenger(begun + 4 * DAY_MS, 'm_2');
    await messenger(shop.clock.now - 60_000, 'm_3');
    await shop.store.forgetSealedIds(shop.clock.now);
    const conversationId = (await shop.conversations())[0]?.id;
    const purchase = await shop.convert('order-1', { conversationId, value: '42', currency: 'EUR' });
    await shop.drain('meta-messaging');
    expect(meta.bodies().at(-1).data).toMatchObject([
      {
        event_name: 'Purchase',
        event_id: purchase,
        user_data: { page_id: '108900000000001', page_scoped_user_id: PERSON },
        custom_data: { currency: 'EUR', value: 42 },
      },
    ]);
    await meta.stop();
  });

  it('open under a key that was replaced, as long as it is still given, and under no other', async () => {
    const meta = await startStandIn(() => ({ status: 200, body: { events_received: 1 } }));
    const postback = aPostback('meta-messaging', { baseUrl: meta.origin });
    shop = await startShop(postback);
    await shop.chatFromAd();
    const senderWith = (...keys: [string, ...string[]]) =>
      new PostbackSender({
        store: shop.store,
        keeper: new IdKeeper([postback], new Sealer(keys)),
        now: () => shop.clock.now,
        random: () => 0.5,
        newSecret: () => 'another-process',
      });
    await senderWith('a-new-key-and-nothing-else').step(postback);
    expect(await shop.events('meta-messaging')).toMatchObject([{ status: 'unsendable', reason: 'no_click_id' }]);
    await shop.json('/postbacks/meta-messaging/resend?site=shop', { method: 'POST', body: '{}' });
    await senderWith('a-new-key-and-the-old-one', 'seal-key-for-the-tests').step(postback);
    expect(await shop.events('meta-messaging')).toMatchObject([{ status: 'sent' }]);
    await meta.stop();
  });
});

describe('a seal', () => {
  const sealer = new Sealer(['sixteen-letters-or-more']);
  const { keyId, sealed } = sealer.seal('1089000000000777', 'shop msg1');

  it('opens where it was made', () => expect(sealer.open(keyId, sealed, 'shop msg1')).toBe('1089000000000777'));
  it('does not open in another row', () => expect(sealer.open(keyId, sealed, 'shop msg2')).toBeUndefined());
  it('is never made twice alike', () => expect(sealer.seal('1089000000000777', 'shop msg1').sealed).not.toBe(sealed));
  it.each([0, 5, 12, 20, 30, 43])('does not open when byte %i was changed', (place) => {
    const bytes = Buffer.from(sealed, 'base64url');
    bytes[place] = (bytes[place] ?? 0) ^ 1;
    expect(sealer.open(keyId, bytes.toString('base64url'), 'shop msg1')).toBeUndefined();
  });
  it('does not open when it was cut', () => {
    for (let length = 0; length < 44; length++) {
      const cut = Buffer.from(sealed, 'base64url').subarray(0, length).toString('base64url');
      expect(sealer.open(keyId, cut, 'shop msg1')).toBeUndefined();
    }
  });
});
