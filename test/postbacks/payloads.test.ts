import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { adapterOf } from '../../server/postbacks/adapter-of.ts';
import { AT, aFact } from './a-fact.ts';
import { aPostback } from './a-postback.ts';

const FOLDER = join(import.meta.dirname, '../payloads/outbound');
const text = (name: string) => readFileSync(join(FOLDER, name), 'utf8');
const GCLID = 'Cj0KCQ-EXAMPLE_gclid-Case_Sensitive';
const id = (kind: string, value: string, at = AT - 60_000) => ({ kind, value, at });

function callOf(kind: string, fact: Parameters<typeof aFact>[0], settings = {}) {
  const postback = aPostback(kind, settings);
  const { delivery } = adapterOf(postback);
  if (delivery.by !== 'request') throw new Error('this one is fetched as a file');
  const call = delivery.request([aFact(fact)], postback.settings, { now: AT, token: 'ya29.token' });
  return { ...call, json: JSON.parse(call.body) };
}

function fileOf(kind: string, facts: readonly Parameters<typeof aFact>[0][]): string {
  const postback = aPostback(kind);
  const { delivery } = adapterOf(postback);
  if (delivery.by !== 'file') throw new Error('this one is sent');
  return delivery.file(facts.map(aFact), postback.settings);
}

const whyNot = (kind: string, fact: Parameters<typeof aFact>[0], settings = {}, now = AT) => {
  const postback = aPostback(kind, settings);
  return adapterOf(postback).whyNot(aFact(fact), postback.settings, now);
};

/** A sample call without the notes about it, and with what a test cannot know in it. */
function sample(name: string, changes: (json: Record<string, never>) => void = () => {}) {
  const json = JSON.parse(text(name));
  delete json._request;
  changes(json);
  return json;
}

describe('what leaves is what each platform asks for', () => {
  const EVENT_IDS = { event_id: 'start-abc' };

  it('Meta, a chat on WhatsApp: the click id of the ad, as it came', () => {
    const call = callOf('meta-messaging', {
      name: 'LeadSubmitted',
      ids: { ctwa_clid: 'ARBx7Qm2Zk3n_0P-vY9wLcT1sGdU5hJ8rEoKfN6iXaMbCq4tWzVyHgSlDpRuIjOeB2kA7nQ' },
    });
    const expected = sample('meta_capi_bm_whatsapp.json');
    Object.assign(expected.data[0], EVENT_IDS);
    expect(call.json).toEqual(expected);
    expect(call.url).toBe('https://graph.facebook.com/v25.0/1234567890/events');
    expect(call.headers['authorization']).toBe('Bearer EAAB-secret-token');
  });

  it('Meta, a purchase on Messenger: page and person by their own ids, money in its own unit', () => {
    const { json } = callOf('meta-messaging', {
      channel: 'messenger',
      destination: '108900000000001',
      name: 'Purchase',
      ids: { contact: '6543210987654321' },
      amount: { minor: 89_950, currency: 'EUR' },
    });
    const expected = sample('meta_capi_bm_messenger.json');
    Object.assign(expected.data[0], EVENT_IDS);
    expect(json).toEqual(expected);
  });

  it('Meta, a lead on Instagram: under the keys that only Instagram has', () => {
    const { json } = callOf('meta-messaging', {
      channel: 'instagram',
      destination: '17841400000000001',
      name: 'QualifiedLead',
      ids: { contact: '1089000000000777' },
    });
    const expected = sample('meta_capi_bm_instagram.json');
    Object.assign(expected.data[0], EVENT_IDS);
    expect(json).toEqual(expected);
  });

  it('Meta, a website: the click id under the time of its landing, and nothing that names a person or an address', () => {
    const fbclid = 'IwAR2F4-dbP0l7Mn1IawQQGCINEz7PYXQvwjNwB_qa2ofrHyiLjcbCRxTDMgk';
    const { json } = callOf('meta-web', {
      at: 1_793_620_750_000,
      clickIds: [id('fbclid', fbclid, 1_793_620_700_123)],
      ids: { user_agent: 'Mozilla/5.0', _fbp: 'fb.1.1793620000000.1116446470' },
    });
    const expected = sample('meta_capi_web.json');
    const [event] = expected.data;
    event.event_id = 'start-abc';
    for (const personal of ['client_ip_address', 'ph', 'em', 'external_id']) delete event.user_data[personal];
    expect(json).toEqual(expected);
  });

  it('Google: one click id, the conversion action, and what was agreed to', () => {
    const { json, headers, url } = callOf('google-data-manager', {
      name: '7712337565',
      clickIds: [id('gclid', GCLID), id('wbraid', 'older')],
      amount: { minor: 2_500, currency: 'EUR' },
    });
    const expected = sample('google_data_manager_ingest.json');
    expected.destinations[0].reference = 'action-7712337565';
    expected.events[0].destinationReferences = ['action-7712337565'];
    expected.events[0].transactionId = 'start-abc';
    expect(json).toEqual(expected);
    expect(url).toBe('https://datamanager.googleapis.com/v1/events:ingest');
    expect(headers['authorization']).toBe('Bearer ya29.token');
  });

  it('Google Analytics: client and session out of its own cookies, of either make', () => {
    const expected = sample('ga4_mp.json');
    expected.events[0].params.click_id = 'clk_1';
    for (const session of ['GS1.1.1793620000.3.1', 'GS2.1.s1793620000$o3$g1']) {
      const { json, url } = callOf('ga4', {
        name: 'chat_conversation_started',
        ids: { _ga: 'GA1.1.1166517152.1793620000', _ga_AB12CD34EF: session, _ga_OTHER: 'GS1.1.5' },
      });
      expect(json).toEqual(expected);
      expect(url).toBe(
        'https://www.google-analytics.com/mp/collect?measurement_id=G-AB12CD34EF&api_secret=ga4+secret%2F%2B',
      );
    }
  });

  it('TikTok: its click id raw, the token in its own header, and no address or phone', () => {
    const { json, headers } = callOf('tiktok', {
      clickIds: [id('ttclid', 'E.C.P.EXAMPLE')],
      ids: { _ttp: '2AbCdEf', user_agent: 'Mozilla/5.0' },
      amount: { minor: 2_500, currency: 'EUR' },
    });
    const expected = sample('tiktok_events_api.json');
    const [event] = expected.data;
    event.event_id = 'start-abc';
    for (const personal of ['external_id', 'phone', 'ip']) delete event.user[personal];
    expect(json).toEqual(expected);
    expect(headers['access-token']).toBe('tiktok-secret');
  });

  it('Google’s file: only gclids, times in UTC, money with its decimals', () => {
    expect(
      fileOf('google-csv', [
        { name: 'Chat started', clickIds: [id('gclid', GCLID)], amount: { minor: 2_500, currency: 'EUR' } },
      ]),
    ).toBe(text('google_ads_offline_conversions.csv'));
    expect(
      fileOf('google-csv', [{ name: 'Sale, big', clickIds: [id('gclid', 'G1')] }])
        .split('\n')
        .at(-2),
    ).toBe('G1,"Sale, big",2026-11-02 12:00:00,,');
  });

  it('Microsoft’s file: its own columns, its own clock', () => {
    const click = [id('msclkid', 'f894f652ea334e739002f7167ab8f8e3')];
    const amount = { minor: 2_500, currency: 'EUR' };
    expect(fileOf('microsoft-csv', [{ id: 'start-1', name: 'Chat started', clickIds: click, amount }])).toBe(
      text('microsoft_bulk_offline_conversions.csv'),
    );
    const midnight = fileOf('microsoft-csv', [{ at: Date.parse('2026-11-02T00:05:09Z'), clickIds: click }]);
    expect(midnight).toContain(',11/2/2026 12:05:09 AM,');
  });

  it('anybody’s webhook: what happened and why, signed, with nobody named', () => {
    const { json, headers } = callOf('webhook', {
      name: 'sale',
      ids: { contact: '447700900101' },
      amount: { minor: 5, currency: 'JPY' },
    });
    expect(json).toEqual({
      id: 'start-abc',
      event: 'sale',
      at: AT,
      channel: 'whatsapp',
      destination: '106853218861309',
      conversationId: 'cnv_abc',
      clickId: 'clk_1',
      page: 'https://shop.example/frames',
      source: 'google',
      medium: 'cpc',
      campaign: 'autumn',
      adId: null,
      adClickIds: [],
      value: '5',
      currency: 'JPY',
    });
    expect(headers['hullo-signature']).toMatch(/^t=\d+,v1=[0-9a-f]{64}$/);
  });

  it.each([
    [
      'an ad without a click id is not told to Meta: its ad id is no stand-in',
      'meta-messaging',
      { adId: '12' },
      'no_click_id',
    ],
    ['a chat on Telegram is nothing to Meta', 'meta-messaging', { channel: 'telegram' }, 'channel_not_supported'],
    ['a person whose id was not kept cannot be named', 'meta-messaging', { channel: 'messenger' }, 'no_contact_id'],
    ['a purchase without a price is refused by Meta', 'meta-messaging', { name: 'Purchase' }, 'no_value'],
    ['a refund is no purchase', 'tiktok', { amount: { minor: -1, currency: 'EUR' } }, 'refund'],
    ['a visit without an ad click is nothing to Google', 'google-data-manager', {}, 'no_click_id'],
    ['a gbraid has no place in the file', 'google-csv', { clickIds: [id('gbraid', 'x')] }, 'no_click_id'],
    ['a click of last quarter', 'google-csv', { clickIds: [id('gclid', 'x', AT - 91 * 86_400_000)] }, 'click_too_old'],
    ['an id that a spreadsheet would run', 'google-csv', { clickIds: [id('gclid', '=cmd()')] }, 'no_click_id'],
    ['a visitor without a cookie of Google Analytics', 'ga4', {}, 'no_client_id'],
    ['a visitor who did not agree', 'ga4', { isWithheld: true }, 'no_consent'],
    ['a visitor who did not agree, on a click of TikTok’s', 'tiktok', { isWithheld: true }, 'no_consent'],
    ['a website’s event without a browser', 'meta-web', { clickIds: [id('fbclid', 'x')] }, 'no_page'],
  ] as const)('leaves out, and says why: %s', (_title, kind, fact, reason) => {
    expect(whyNot(kind, fact)).toBe(reason);
  });

  it('WhatsApp without a business account id in the settings is not sent half', () => {
    expect(whyNot('meta-messaging', { ids: { ctwa_clid: 'x' } }, { whatsappBusinessAccountId: undefined })).toBe(
      'no_account_id',
    );
  });
});
