import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { signWebhook } from '../../server/security/sign-webhook.ts';
import { formatReference } from '../../widget/core/reference/format-reference.ts';
import { aBeacon, anEvent } from './a-beacon.ts';
import { messengerWebhook, whatsappWebhook } from './a-webhook.ts';
import { startTestService, type TestService } from './test-service.ts';

const NOW = Date.parse('2026-11-02T12:00:00Z');
const DAY_MS = 86_400_000;

type Send = (service: TestService) => Promise<number>;

/** Everything that a conversion can depend on: clicks, messages, late ones, joined people, labels, orders, refunds. */
function worlds(): Send[] {
  const sends: Send[] = [];
  const hook = (body: object) => sends.push(async (service) => (await service.webhook(body)).status);
  const report = (body: object) =>
    sends.push(async (service) => (await service.send('POST', '/api/conversions?site=shop', body)).status);
  const label = (body: object) => {
    const raw = JSON.stringify(body);
    sends.push(async (service) => {
      const headers = {
        'content-type': 'application/json',
        'hullo-signature': signWebhook(raw, 'generic-secret', NOW),
      };
      return (await fetch(`${service.origin}/webhooks/generic/inbox`, { method: 'POST', headers, body: raw })).status;
    });
  };
  const sale = { kind: 'purchase', value: '10.00', currency: 'EUR', at: NOW + DAY_MS / 2 };
  for (let person = 0; person < 4; person++) {
    const from = `44770090010${person}`;
    const click = anEvent(NOW - 60_000);
    const code = formatReference(click.reference ?? '');
    const beacon = aBeacon(NOW, [click]);
    sends.push(async (service) => (await service.collect(beacon)).status);
    const written = person === 1 ? code.replace(/.$/, '') : code;
    hook(
      whatsappWebhook({
        text: person === 3 ? 'no code' : written,
        at: NOW + person * 1_000,
        from,
        id: `wamid.${from}`,
      }),
    );
    hook(whatsappWebhook({ text: 'old', at: NOW - 20 * DAY_MS, from }));
    if (person % 3 === 0) hook(whatsappWebhook({ text: 'before', at: NOW - 3_000 - person, from }));
    report({ ...sale, externalId: `phone ${person}`, phone: `+${from}` });
    report({ ...sale, externalId: `code ${person}`, reference: code });
    report({ ...sale, externalId: `early ${person}`, phone: `+${from}`, at: NOW - (person === 0 ? 25 : 10) * DAY_MS });
    report([
      { externalId: `refund ${person}`, refundOf: `code ${person}`, at: NOW },
      { ...sale, externalId: `user ${person}`, channel: 'whatsapp', contact: `GB.${person}` },
    ]);
    for (const at of [NOW + 7_000, NOW + 2_000, NOW + 90_000]) {
      label({ event: 'label', channel: 'whatsapp', contact: from, conversation: `c${person}`, label: 'Customer', at });
    }
    const order = { product_items: [{ product_retailer_id: 'a', quantity: 2, item_price: 5.05, currency: 'EUR' }] };
    hook(whatsappWebhook({ at: NOW + 60_000, from, id: `wamid.O${from}`, more: { type: 'order', order } }));
    if (person === 2) hook(whatsappWebhook({ text: code, at: NOW - 5_000, from: '447700900199' }));
    // A code whose click never came, in a message that starts nothing.
    const lost = formatReference(anEvent(NOW).reference ?? '');
    hook(whatsappWebhook({ text: lost, at: NOW + 30_000, from, id: `wamid.L${from}` }));
    report({ ...sale, externalId: `lost ${person}`, reference: lost });
    // The numbers of two are one person's.
    const userId = person < 2 ? 'GB.0' : `GB.${person}`;
    hook(whatsappWebhook({ at: NOW + 5_000 + person, from, more: { from_user_id: userId } }));
  }
  const referral = { source_id: '1', source_type: 'ad', ctwa_clid: 'ARClick' };
  hook(whatsappWebhook({ at: NOW, from: '447700900150', more: { referral } }));
  hook({
    object: 'whatsapp_business_account',
    entry: [
      {
        id: '1',
        changes: [
          {
            field: 'automatic_events',
            value: {
              metadata: { display_phone_number: '15550100200', phone_number_id: '106853218861309' },
              automatic_events: [
                {
                  id: 'wamid.SOLD',
                  event_name: 'Purchase',
                  timestamp: NOW / 1_000 + 60,
                  ctwa_clid: 'ARClick',
                  custom_data: { currency: 'EUR', value: 25_000 },
                },
              ],
            },
          },
        ],
      },
    ],
  });
  const tap = anEvent(NOW - 30_000, { channel: 'messenger', destination: 'cedarcycles' });
  const tapped = aBeacon(NOW, [tap]);
  sends.push(async (service) => (await service.collect(tapped)).status);
  hook(messengerWebhook({ timestamp: NOW, referral: { ref: tap.reference, source: 'SHORTLINK' } }));
  hook(messengerWebhook({ timestamp: NOW + 1_000, message: { mid: 'm_conv', text: 'Hi' } }));
  report({ ...sale, externalId: 'tap', reference: tap.reference });
  return sends;
}

async function state(service: TestService): Promise<string> {
  const period = 'site=shop&from=2026-09-01&to=2026-12-31&limit=1000';
  const read = async (path: string) => (await service.api(path)).text();
  const conversations = await service.conversations('site=shop&from=2026-09-01&to=2026-12-31');
  const explained = await Promise.all(conversations.map(({ id }) => read(`/api/conversations/${id}?site=shop`)));
  return [await read(`/api/conversions?${period}`), await read(`/api/reports/overview?${period}`), ...explained].join(
    '\n',
  );
}

describe('once is once, for conversions', () => {
  it('what each belongs to is the same in whatever order everything came, and after it all came twice more', async () => {
    const sends = worlds();
    const inOrder = await startTestService();
    for (const send of sends) expect(await send(inOrder)).toBeLessThan(300);
    const expected = await state(inOrder);
    for (const reason of ['contact', 'reference', 'conversation', 'ad_click', 'no_conversation']) {
      expect(expected).toContain(`"reason":"${reason}"`);
    }
    const shuffles = fc.sample(fc.shuffledSubarray([...sends, ...sends], { minLength: sends.length * 2 }), {
      seed: 20261122,
      numRuns: 4,
    });
    for (const [i, shuffle] of shuffles.entries()) {
      const afresh = await startTestService();
      // Side by side they share commits; one after the other each finds what came before.
      if (i % 2 === 0) await Promise.all(shuffle.map((send) => send(afresh)));
      else for (const send of shuffle) await send(afresh);
      expect(await state(afresh)).toBe(expected);
      await afresh.stop();
      await Promise.all(shuffle.map((send) => send(inOrder)));
      expect(await state(inOrder)).toBe(expected);
    }
    await inOrder.stop();
  }, 120_000);
});
