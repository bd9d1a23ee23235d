import { describe, expect, it } from 'vitest';
import { channelAdapters } from '../../server/channels/channel-adapters.ts';
import type { ChannelConnection } from '../../server/channels/channel-connection.ts';
import type { Reading } from '../../server/channels/reading.ts';
import { aRequest, RECEIVED_AT } from './a-request.ts';
import { payloadText } from './payload-text.ts';

const CONNECTION: ChannelConnection = { secret: 'x', destinations: ['ExampleShopBot'] };

function read(platform: string, file: string, connection: Partial<ChannelConnection> = {}): Reading {
  const text = payloadText(file);
  const { _transport, body } = JSON.parse(text) as { _transport?: { headers: Record<string, string> }; body?: unknown };
  const headers = { ...(_transport?.headers ?? {}), 'content-encoding': '' };
  const request =
    platform === 'twilio'
      ? aRequest(new URLSearchParams(JSON.parse(text) as Record<string, string>).toString())
      : aRequest(_transport ? body : text, headers);
  const adapter = channelAdapters.get(platform);
  if (!adapter) throw new Error(`No adapter for ${platform}.`);
  return adapter.read(request, { ...CONNECTION, ...connection });
}

const MESSAGE = { kind: 'message' };
const REF = 'w_K7QM2XVD';
const AD = '120231004455667788';
const CLICK = 'ARBx7Qm2Zk3n_0P-vY9wLcT1sGdU5hJ8rEoKfN6iXaMbCq4tWzVyHgSlDpRuIjOeB2kA7nQ';

const CASES: readonly (readonly [
  title: string,
  platform: string,
  file: string,
  messages: readonly object[],
  skipped?: readonly string[],
  connection?: Partial<ChannelConnection>,
])[] = [
  ['words with a reference', 'meta', 'whatsapp/01_text_visible_ref.json', [{ ...MESSAGE, form: 'text' }]],
  [
    "an ad's message, both ids verbatim",
    'meta',
    'whatsapp/02_ctwa_referral_full.json',
    [{ ad: { adId: AD, sourceType: 'ad', clickId: CLICK } }],
  ],
  [
    'an ad in a status has no click id',
    'meta',
    'whatsapp/03_ctwa_referral_without_clid.json',
    [{ ad: { adId: AD, sourceType: 'ad' } }],
  ],
  ['a picture without words', 'meta', 'whatsapp/05_ctwa_referral_video.json', [{ form: 'image', text: '' }]],
  [
    'a cart with its note',
    'meta',
    'whatsapp/08_order.json',
    [{ form: 'order', text: expect.stringContaining('K7QM') }],
  ],
  ['receipts only', 'meta', 'whatsapp/13_status_only_sent.json', [], ['receipt']],
  [
    'three messages for two numbers at once',
    'meta',
    'whatsapp/18_batch_many.json',
    [MESSAGE, MESSAGE, MESSAGE],
    ['receipt', 'unknown_item'],
  ],
  [
    'a poll, which Meta does not support',
    'meta',
    'whatsapp/25_unsupported_131051_poll.json',
    [{ form: 'unsupported' }],
  ],
  ['a reaction', 'meta', 'whatsapp/27_reaction.json', [], ['reaction']],
  [
    'a person without a number',
    'meta',
    'whatsapp/30_bsuid_without_phone.json',
    [{ contactIds: ['GB.10000000000000000002'] }],
  ],
  ['an opened chat', 'meta', 'whatsapp/34_request_welcome.json', [{ kind: 'opened', form: 'request_welcome' }]],
  ['words to a page', 'meta', 'messenger/01_message_text.json', [{ ...MESSAGE, channel: 'messenger', ref: '' }]],
  [
    '"Get started" with a reference',
    'meta',
    'messenger/02_get_started_postback_referral.json',
    [{ ...MESSAGE, form: 'postback', ref: expect.stringContaining('K7QM2XVD') }],
  ],
  ['a link into an old chat', 'meta', 'messenger/03_messaging_referral_shortlink.json', [{ kind: 'opened' }]],
  [
    'an ad into an old chat',
    'meta',
    'messenger/04_messaging_referral_ads.json',
    [{ kind: 'opened', ad: { adId: '120231004455660001', sourceType: 'ad' } }],
  ],
  ['our own answer', 'meta', 'messenger/08_echo.json', [], ['echo']],
  ['delivered and read', 'meta', 'messenger/12_delivery_and_read.json', [], ['receipt', 'receipt']],
  ['a link without a reference', 'meta', 'messenger/15_referral_without_ref.json', [{ kind: 'opened', ref: '' }]],
  [
    'a plain direct message',
    'meta',
    'instagram/01_text.json',
    [
      {
        channel: 'instagram',
        kind: 'message',
        form: 'message',
        messageId: 'aWdfX001',
        at: 1_793_620_800_001,
        destinations: ['17841400000000001'],
        contactIds: ['1089000000000777'],
        text: 'Hi!',
        ref: '',
      },
    ],
  ],
  [
    'a link into an old Instagram chat',
    'meta',
    'instagram/02_messaging_referral_igme.json',
    [{ kind: 'opened', form: 'referral', ref: REF }],
  ],
  [
    'an icebreaker, where the entry names the person and not the account',
    'meta',
    'instagram/04_icebreaker_postback_referral.json',
    [{ kind: 'message', form: 'postback', ref: REF, destinations: ['17841400000000001'] }],
  ],
  [
    'typed words in a chat that a link opened',
    'meta',
    'instagram/05_message_with_igme_referral.json',
    [{ kind: 'message', ref: REF }],
  ],
  [
    "an ad's message, its unquoted id exact",
    'meta',
    'instagram/06_message_ctd_ad.json',
    [{ kind: 'message', ref: 'autumn_a', ad: { adId: '120231004455660002', sourceType: 'ad' } }],
  ],
  ['our own answer on Instagram', 'meta', 'instagram/07_echo.json', [], ['echo']],
  ['seen', 'meta', 'instagram/11_seen.json', [], ['receipt']],
  [
    'START with a payload',
    'telegram',
    'telegram/01_start_payload.json',
    [
      {
        channel: 'telegram',
        kind: 'message',
        form: 'start',
        at: 1_793_620_800_000,
        ref: REF,
        text: '',
        contactIds: ['5550000123'],
        destinations: ['ExampleShopBot'],
      },
    ],
  ],
  ['START of a bot found by search', 'telegram', 'telegram/02_start_no_payload.json', [{ form: 'start', ref: '' }]],
  ['a start in a group is not one to one', 'telegram', 'telegram/03_start_group.json', [], ['group']],
  ['an edit changes nothing', 'telegram', 'telegram/07_edited_message.json', [], ['edit']],
  [
    'a first message to a business, with intent and group',
    'apple',
    'apple/01_text_intent_group.json',
    [
      {
        channel: 'apple',
        ref: REF,
        form: 'text',
        at: RECEIVED_AT,
        destinations: ['22222222-dddd-4444-bbbb-777777777777', 'ExampleShopBot'],
      },
    ],
  ],
  ['a message from Maps', 'apple', 'apple/02_text_no_intent.json', [{ kind: 'message', ref: '' }]],
  ['typing', 'apple', 'apple/05_typing_start.json', [], ['typing']],
  [
    'Apple through Webex Connect',
    'apple',
    'apple/webex_connect_text.json',
    [{ ref: REF, text: 'Hey', at: 1_793_620_800_000, messageId: 'd38ba2f4-f81a-4c00-37f5-882ddb350ce0' }],
    [],
    { provider: 'webex-connect' },
  ],
  [
    'Apple through Bird',
    'apple',
    'apple/bird_text.json',
    [{ ref: REF, text: 'Incoming message', form: 'text', at: 1_793_620_800_744 }],
    [],
    { provider: 'bird' },
  ],
  [
    'LINE: words and a new friend, one of them sent again',
    'line',
    'others/line_message.json',
    [
      {
        channel: 'line',
        kind: 'message',
        form: 'text',
        messageId: '01JC0000000000000000000001',
        text: 'Hi (ref: K7QM-2XVD)',
        destinations: ['U0000000000000000000000000000000', 'ExampleShopBot'],
      },
      { kind: 'opened', form: 'follow', messageId: '01JC0000000000000000000002' },
    ],
  ],
  [
    'Viber: an opened chat with the context of its link',
    'viber',
    'others/viber_conversation_started.json',
    [
      {
        channel: 'viber',
        kind: 'opened',
        ref: REF,
        contactIds: ['01234567890A='],
        messageId: 'conversation_started 4912661846655238145',
      },
    ],
  ],
  [
    'Viber: words',
    'viber',
    'others/viber_message.json',
    [{ kind: 'message', form: 'text', messageId: 'message 4912661846655238146', text: 'Hi! Ref K7QM2XVD' }],
  ],
  [
    'Chatwoot: an ad on WhatsApp',
    'chatwoot',
    'others/chatwoot_message_created.json',
    [
      {
        channel: 'whatsapp',
        messageId: 'wamid.CHATWOOT0001',
        at: 1_793_620_800_000,
        destinations: ['15550100200', '12', 'WhatsApp shop'],
        contactIds: ['447700900123'],
        ad: { adId: AD, sourceType: 'ad', clickId: 'ARBx7Qm2Zk3n_0P' },
      },
    ],
    [],
    { destinations: ['15550100200'] },
  ],
  [
    'Twilio: an ad on WhatsApp',
    'twilio',
    'others/twilio_ctwa.json',
    [
      {
        channel: 'whatsapp',
        messageId: 'SM0000000000000000000000000000000a',
        destinations: ['15550100200', 'ExampleShopBot'],
        contactIds: ['447700900123'],
        text: 'Hi & hello! Ref K7QM2XVD é',
        at: RECEIVED_AT,
        ad: { adId: AD, sourceType: 'ad', clickId: 'ARBx7Qm2Zk3n_0P' },
      },
    ],
  ],
  [
    'the generic webhook: a batch of two',
    'generic',
    'others/generic_batch.json',
    [
      {
        channel: 'whatsapp',
        kind: 'message',
        at: 1_793_620_800_000,
        destinations: ['106853218861309', '15550100200'],
        ad: { adId: AD, sourceType: 'ad', clickId: 'ARBx7Qm2Zk3n_0P' },
      },
      { channel: 'other', kind: 'opened', ref: REF, contactIds: ['visitor-17'] },
    ],
  ],
];

const cases = CASES.map(([title, platform, file, messages, skipped = [], connection = {}]) => ({
  title,
  platform,
  file,
  messages,
  skipped,
  connection,
}));

describe('what the platforms send, read by their adapters', () => {
  it.each(cases)('$title ($platform: $file)', ({ platform, file, messages, skipped, connection }) => {
    const reading = read(platform, file, connection);
    expect(reading.messages).toMatchObject(messages);
    expect(reading.skipped).toEqual(skipped);
    expect(reading.problems).toEqual([]);
  });

  it('a retry of Telegram has the id of the first try', () => {
    const first = read('telegram', 'telegram/01_start_payload.json');
    const again = read('telegram', 'telegram/08_duplicate_update.json');
    expect(again).toEqual(first);
    expect(read('telegram', 'telegram/02_start_no_payload.json').messages[0]?.messageId).not.toBe(
      first.messages[0]?.messageId,
    );
  });
});
