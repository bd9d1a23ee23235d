import { createHmac } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ConversationEntry } from '../../server/store/reports/conversation-entry.ts';
import { aBeacon, anEvent } from './a-beacon.ts';
import { aToken } from './a-token.ts';
import { startTestService, TEST_CONFIG, type TestService } from './test-service.ts';

const FOLDER = join(import.meta.dirname, '../payloads');
const AT = 1_793_620_800_000;

/** A payload with a real reference in place of the stand-in, grouped as it stood. */
function payload(name: string, reference: string): string {
  return readFileSync(join(FOLDER, name), 'utf8')
    .replaceAll('K7QM-2XVD', `${reference.slice(0, 4)}-${reference.slice(4)}`)
    .replaceAll('K7QM2XVD', reference);
}

interface Expected {
  readonly starts: number;
  readonly first?: Partial<ConversationEntry>;
  readonly isMatched?: boolean;
  readonly notCounted?: Readonly<Record<string, number>>;
}

const AD = '120231004455667788';
const NO_REFERENCE = { method: 'none', reason: 'no_reference', confidence: 'none' } as const;
/** The code is read, and no click of it was ever told. */
const UNTOLD = { method: 'none', reason: 'unknown_reference', confidence: 'none' } as const;
const CASES: readonly (readonly [title: string, file: string, expected: Expected])[] = [
  ['a message with a visible reference starts', 'whatsapp/01_text_visible_ref.json', { starts: 1, isMatched: true }],
  [
    "an ad's message starts, with its ad id to the last digit, and says that a click id came along",
    'whatsapp/02_ctwa_referral_full.json',
    {
      starts: 1,
      first: {
        ad: {
          adId: AD,
          sourceType: 'ad',
          hasClickId: true,
        },
      },
    },
  ],
  [
    'an ad without a click id gets none invented',
    'whatsapp/03_ctwa_referral_without_clid.json',
    { starts: 1, first: { ad: { adId: AD, sourceType: 'ad' } } },
  ],
  ['a picture without words starts', 'whatsapp/05_ctwa_referral_video.json', { starts: 1, first: { form: 'image' } }],
  [
    'a cart starts, its note is read',
    'whatsapp/08_order.json',
    { starts: 1, isMatched: true, first: { form: 'order' } },
  ],
  ['receipts alone start nothing', 'whatsapp/13_status_only_sent.json', { starts: 0, notCounted: { receipt: 1 } }],
  [
    'three messages for two numbers in one delivery start three',
    'whatsapp/18_batch_many.json',
    { starts: 3, notCounted: { receipt: 1, unknown_item: 1 } },
  ],
  ['a first delivery starts', 'whatsapp/19a_first_delivery.json', { starts: 1 }],
  [
    'right-to-left text, emoji and marks hide no reference',
    'whatsapp/21_unicode_text.json',
    { starts: 1, isMatched: true },
  ],
  [
    'a poll that is not supported may be a first contact',
    'whatsapp/25_unsupported_131051_poll.json',
    {
      starts: 1,
      first: { form: 'unsupported', match: { method: 'none', reason: 'no_reference', confidence: 'none' } },
    },
  ],
  ['a reaction starts nothing', 'whatsapp/27_reaction.json', { starts: 0, notCounted: { reaction: 1 } }],
  [
    'a person with a user name and no number starts',
    'whatsapp/30_bsuid_without_phone.json',
    { starts: 1, first: { ad: expect.objectContaining({ adId: AD }) } },
  ],
  ['opening the chat is no message yet', 'whatsapp/34_request_welcome.json', { starts: 0 }],
  ['a plain message starts', 'messenger/01_message_text.json', { starts: 1 }],
  [
    '"Get started" with our reference starts',
    'messenger/02_get_started_postback_referral.json',
    { starts: 1, isMatched: true, first: { form: 'postback' } },
  ],
  ['a link into an existing chat starts nothing yet', 'messenger/03_messaging_referral_shortlink.json', { starts: 0 }],
  ['an ad into an existing chat starts nothing yet', 'messenger/04_messaging_referral_ads.json', { starts: 0 }],
  [
    '"Get started" from an ad starts',
    'messenger/05_postback_ads_referral.json',
    { starts: 1, first: { ad: { adId: '120231004455660001', sourceType: 'ad' } } },
  ],
  [
    'our own answer starts nothing, whatever code it names',
    'messenger/08_echo.json',
    { starts: 0, notCounted: { echo: 1 } },
  ],
  ['receipts start nothing', 'messenger/12_delivery_and_read.json', { starts: 0, notCounted: { receipt: 2 } }],
  ['a link without a reference starts nothing', 'messenger/15_referral_without_ref.json', { starts: 0 }],
  ['a plain message to Instagram starts', 'instagram/01_text.json', { starts: 1, first: { channel: 'instagram' } }],
  ['a link into an existing chat starts nothing yet', 'instagram/02_messaging_referral_igme.json', { starts: 0 }],
  [
    'an icebreaker starts, with what its link carried',
    'instagram/04_icebreaker_postback_referral.json',
    { starts: 1, first: { form: 'postback', match: UNTOLD } },
  ],
  [
    'a message after a link starts, with what it carried',
    'instagram/05_message_with_igme_referral.json',
    { starts: 1, first: { match: UNTOLD } },
  ],
  [
    'an ad with a bare number of 18 digits starts',
    'instagram/06_message_ctd_ad.json',
    { starts: 1, first: { ad: { adId: '120231004455660002', sourceType: 'ad' } } },
  ],
  ['our own answer starts nothing', 'instagram/07_echo.json', { starts: 0, notCounted: { echo: 1 } }],
  ['that it was seen starts nothing', 'instagram/11_seen.json', { starts: 0, notCounted: { receipt: 1 } }],
  [
    'a bot that is started by a link starts',
    'telegram/01_start_payload.json',
    { starts: 1, first: { form: 'start', match: UNTOLD } },
  ],
  [
    'a bot that was found by itself starts',
    'telegram/02_start_no_payload.json',
    { starts: 1, first: { form: 'start', match: NO_REFERENCE } },
  ],
  ['a group starts nothing', 'telegram/03_start_group.json', { starts: 0, notCounted: { group: 1 } }],
  ['an edit starts nothing', 'telegram/07_edited_message.json', { starts: 0, notCounted: { edit: 1 } }],
  ['a retry starts as the first try would have', 'telegram/08_duplicate_update.json', { starts: 1 }],
  [
    'a message by a link with an intent starts',
    'apple/01_text_intent_group.json',
    { starts: 1, first: { channel: 'apple', match: UNTOLD } },
  ],
  ['a message from a map starts', 'apple/02_text_no_intent.json', { starts: 1, first: { match: NO_REFERENCE } }],
  ['typing starts nothing', 'apple/05_typing_start.json', { starts: 0, notCounted: { typing: 1 } }],
  ['a message to LINE starts', 'others/line_message.json', { starts: 1, first: { channel: 'line', match: UNTOLD } }],
];

/** Files that no service of the tests is set up for; their adapters read them in test/channels. */
const ELSEWHERE = [
  'apple/bird_text.json',
  'apple/webex_connect_text.json',
  /^others\/(?!line)/,
  // What we send, and what is answered to it: test/postbacks reads these.
  /^outbound\//,
  /^signatures\//,
  'telegram/telegram_secret_cases.json',
  'meta_get_cases.json',
];

const APPLE_SECRET = Buffer.from('the secret of an apple').toString('base64');

function telegramSecrets(): { configured: string; given: string | null; ok: boolean }[] {
  return JSON.parse(readFileSync(join(FOLDER, 'telegram/telegram_secret_cases.json'), 'utf8')).cases;
}

describe('what the platforms send, through the front door', () => {
  let service: TestService;
  beforeEach(async () => {
    service = await startTestService({
      connections: [
        ...TEST_CONFIG.connections,
        { id: 'apple', site: 'shop', platform: 'apple', secret: APPLE_SECRET, verifyToken: '', destinations: [] },
      ],
    });
  });
  afterEach(() => service.stop());

  /** As the platform itself would send it, with its own proof. */
  const send = (file: string, body: string): Promise<Response> => {
    const post = (path: string, raw: string, headers: Record<string, string>) =>
      fetch(`${service.origin}/webhooks/${path}`, { method: 'POST', headers, body: raw });
    const [platform] = file.split('/');
    if (platform === 'telegram') {
      return post('telegram/bot', body, { 'x-telegram-bot-api-secret-token': 's3cret_Token-1' });
    }
    if (platform === 'apple') {
      return post('apple/apple', JSON.stringify(JSON.parse(body).body), {
        authorization: `Bearer ${aToken(APPLE_SECRET)}`,
      });
    }
    if (platform === 'others') {
      const signature = createHmac('sha256', 'line-secret').update(body).digest('base64');
      return post('line', body, { 'x-line-signature': signature });
    }
    return service.webhook(body);
  };

  it('none of the payloads is left out', () => {
    const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((name) => /\.\w+$/.test(name));
    const elsewhere = (file: string) =>
      ELSEWHERE.some((name) => (typeof name === 'string' ? name === file : name.test(file)));
    expect(files.filter((file) => !elsewhere(file)).sort()).toEqual(CASES.map(([, file]) => file).sort());
  });

  it.each(telegramSecrets())('Telegram: the secret $given where $configured is set: $ok', async (secrets) => {
    const { configured, given, ok } = secrets;
    const other = await startTestService({
      connections: [
        { id: 'bot', site: 'shop', platform: 'telegram', secret: configured, verifyToken: '', destinations: ['777'] },
      ],
    });
    const answer = await fetch(`${other.origin}/webhooks/telegram/bot`, {
      method: 'POST',
      headers: given === null ? {} : { 'x-telegram-bot-api-secret-token': given },
      body: readFileSync(join(FOLDER, 'telegram/01_start_payload.json')),
    });
    expect([answer.status, (await other.conversations()).length]).toEqual(ok ? [200, 1] : [403, 0]);
    await other.stop();
  });

  it.each(CASES)('%s (%s)', async (_title, file, { starts, first, isMatched = false, notCounted = {} }) => {
    service.clock.now = AT;
    const isWhatsapp = file.startsWith('whatsapp');
    const click = anEvent(AT - 60_000, isWhatsapp ? {} : { channel: 'messenger', destination: 'cedarcycles' });
    await service.collect(aBeacon(AT, [click]));
    const body = payload(file, click.reference ?? '');
    for (let delivery = 0; delivery < 2; delivery++) expect((await send(file, body)).status).toBe(200);

    const conversations = await service.conversations();
    expect(conversations).toHaveLength(starts);
    if (first) expect(conversations[0]).toMatchObject(first);
    expect(conversations.filter(({ clickId }) => clickId === click.id)).toHaveLength(isMatched ? 1 : 0);
    // What is skipped has no row of its own to be known again by: it is a count of deliveries.
    const twice = Object.fromEntries(Object.entries(notCounted).map(([reason, count]) => [reason, count * 2]));
    expect(await service.notCounted()).toMatchObject(twice);
  });

  it('the signature is over the very bytes that Meta sent', async () => {
    const { cases, must_reject } = JSON.parse(readFileSync(join(FOLDER, 'signatures/signatures.json'), 'utf8'));
    expect(must_reject.length).toBeGreaterThan(0);
    for (const { file, x_hub_signature_256, wrong_if_reserialised_utf8 } of cases) {
      const body = readFileSync(join(FOLDER, 'signatures', file));
      const send = (signature: string) =>
        fetch(`${service.origin}/webhooks/meta`, {
          method: 'POST',
          headers: { 'x-hub-signature-256': signature },
          body,
        });
      expect((await send(x_hub_signature_256)).status).toBe(200);
      if (wrong_if_reserialised_utf8 !== x_hub_signature_256) {
        expect((await send(wrong_if_reserialised_utf8)).status).toBe(403);
      }
    }
  });

  it('the handshake answers the bare challenge to the right token only', async () => {
    const { cases } = JSON.parse(readFileSync(join(FOLDER, 'meta_get_cases.json'), 'utf8'));
    for (const { query, expect_status, expect_body } of cases) {
      const answer = await fetch(`${service.origin}/webhooks/meta?${query}`);
      if (expect_status) expect([query, answer.status]).toEqual([query, expect_status]);
      if (expect_body) expect(await answer.text()).toBe(expect_body);
      expect(answer.headers.get('content-type')).not.toContain('html');
    }
  });
});
