import { describe, expect, it } from 'vitest';
import { readChatwoot } from '../../server/channels/generic/read-chatwoot.ts';
import { readGeneric } from '../../server/channels/generic/read-generic.ts';
import { readTwilio } from '../../server/channels/generic/read-twilio.ts';
import { RECEIVED_AT } from './a-request.ts';
import { payloadText } from './payload-text.ts';

const GOOD = { channel: 'telegram', destination: 'bot', contact: '5', messageId: '1', at: 1_793_620_800_000 };

describe('the generic webhook', () => {
  it('takes one message, a list, or a list under "messages"', () => {
    for (const body of [GOOD, [GOOD], { messages: [GOOD] }, { messages: GOOD }]) {
      expect(readGeneric(body)).toMatchObject({
        messages: [
          { ...{ kind: 'message', form: 'message' }, destinations: ['bot'], contactIds: ['5'], text: '', ref: '' },
        ],
        skipped: [],
        problems: [],
      });
    }
  });

  it('lets further fields be', () => {
    const [message] = readGeneric({ ...GOOD, colour: 'red' }).messages;
    expect(message).not.toHaveProperty('colour');
  });

  it.each([
    ['1793620800000', 1_793_620_800_000],
    ['2026-11-02T13:00:00+01:00', 1_793_620_800_000],
    ['2026-11-02 12:00:00 UTC', 1_793_620_800_000],
  ])('takes the time %j', (at, expected) => expect(readGeneric({ ...GOOD, at }).messages[0]?.at).toBe(expected));

  it.each([
    [{ channel: 'fax' }, 'channel'],
    [{ channel: undefined }, 'channel'],
    [{ destination: '' }, 'destination.0'],
    [{ destination: [] }, 'destination.0'],
    [{ destination: 5 }, 'destination'],
    [{ contact: 5 }, 'contact'],
    [{ contact: ['a', 5] }, 'contact.1'],
    [{ messageId: null }, 'messageId'],
    [{ at: 1_793_620_800 }, 'at'],
    [{ at: 'noon' }, 'at'],
    [{ at: '2026-11-02T12:00:00' }, 'at'],
    [{ at: undefined }, 'at'],
    [{ at: 1e300 }, 'at'],
    [{ text: {} }, 'text'],
    [{ ref: 'a'.repeat(3_000) }, 'ref'],
    [{ kind: 'guess' }, 'kind'],
    [{ ad: 'x' }, 'ad'],
    [{ ad: { id: 120231004455667788n.toString(), sourceType: 'tv' } }, 'ad.sourceType'],
  ])('names the field that is wrong: %j', (more, field) => {
    const { messages, skipped, problems } = readGeneric({ ...GOOD, ...more });
    expect([messages, skipped]).toEqual([[], ['incomplete']]);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(new RegExp(`^${field.replace('.', '\\.')}: .{10,}`));
  });

  it('a bad message does not cost the others, and is named by its place', () => {
    const { messages, skipped, problems } = readGeneric({ messages: [GOOD, { ...GOOD, contact: null }, GOOD] });
    expect([messages.length, skipped]).toEqual([2, ['incomplete']]);
    expect(problems[0]).toMatch(/^messages\[1\]\.contact: /);
  });

  it.each([null, 5, 'x', true, [[]], { messages: 5 }])('says so when there is no message at all: %j', (body) => {
    const { messages, problems } = readGeneric(body);
    expect(messages).toEqual([]);
    expect(problems.length).toBeGreaterThan(0);
  });

  it('does not answer a wrong batch at length', () =>
    expect(readGeneric(new Array(1_000).fill({})).problems).toHaveLength(20));
});

describe('Chatwoot', () => {
  const call = JSON.parse(payloadText('others/chatwoot_message_created.json')) as { conversation: object };
  const read = (more: object) => readChatwoot({ ...call, ...more });
  const inbox = (channel: string, source_id: string) =>
    read({ conversation: { ...call.conversation, channel, contact_inbox: { source_id } } }).messages[0];

  it.each([
    ['Channel::FacebookPage', 'messenger'],
    ['Channel::Instagram', 'instagram'],
    ['Channel::Telegram', 'telegram'],
    ['Channel::Line', 'line'],
    ['Channel::WebWidget', 'other'],
    ['Channel::Api', 'other'],
  ])('%s is %s', (channel, expected) =>
    expect(inbox(channel, '55')).toMatchObject({ channel: expected, contactIds: ['55'] }),
  );

  it('WhatsApp through Twilio is WhatsApp, and its person has the same id', () =>
    expect(inbox('Channel::TwilioSms', 'whatsapp:+447700900123')).toMatchObject({
      channel: 'whatsapp',
      contactIds: ['447700900123'],
    }));

  it('without an id of the platform, Chatwoot’s own stands in', () =>
    expect(read({ source_id: null }).messages[0]?.messageId).toBe('chatwoot 7 24753115'));

  it.each([1_793_620_800, '2026-11-02 12:00:00 UTC', '2026-11-02T12:00:00.000Z'])('takes the time %j', (created_at) =>
    expect(read({ created_at }).messages[0]?.at).toBe(1_793_620_800_000),
  );

  it.each([
    ['an answer', { message_type: 'outgoing' }, 'echo'],
    ['an answer, by number', { message_type: 1 }, 'echo'],
    ['a template', { message_type: 'template' }, 'echo'],
    ['a note of the house', { private: true }, 'echo'],
    ['an assignment', { message_type: 'activity' }, 'system'],
    ['an update', { event: 'message_updated' }, 'edit'],
    ['another event', { event: 'conversation_created' }, 'unknown_item'],
    ['no event', { event: undefined }, 'unknown_item'],
    ['no conversation', { conversation: null }, 'incomplete'],
    ['no time', { created_at: 'yesterday' }, 'incomplete'],
  ])('%s is skipped and counted', (_title, more, reason) => {
    const { messages, skipped } = read(more);
    expect([messages, skipped]).toEqual([[], [reason]]);
  });
});

describe('Twilio', () => {
  const FORM = { MessageSid: 'SM1', From: 'whatsapp:+447700900123', To: 'whatsapp:+15550100200', Body: 'K7Q' };
  const read = (more: Record<string, string>) => readTwilio(new URLSearchParams({ ...FORM, ...more }), RECEIVED_AT);

  it.each([
    ['whatsapp:+447700900123', 'whatsapp', '447700900123'],
    ['whatsapp:GB.13491208655302741918', 'whatsapp', 'GB.13491208655302741918'],
    ['messenger:1234567', 'messenger', '1234567'],
    ['+447700900123', 'sms', '447700900123'],
    ['rcs:+447700900123', 'other', '447700900123'],
  ])('%s is on %s', (From, channel, contact) =>
    expect(read({ From }).messages).toMatchObject([{ channel, contactIds: [contact] }]),
  );

  it('a button, a picture and a forward are read', () => {
    expect(read({ ButtonText: 'Yes', ButtonPayload: 'p1' }).messages[0]?.text).toBe('K7Q\nYes\np1');
    expect(read({ NumMedia: '1', Body: '' }).messages[0]).toMatchObject({ form: 'media', text: '' });
    expect(read({ Forwarded: 'true' }).messages[0]?.isForwarded).toBe(true);
    expect(read({}).messages[0]).not.toHaveProperty('ad');
  });

  it.each([
    ['a receipt', { MessageStatus: 'delivered' }, 'receipt'],
    ['nobody', { From: '' }, 'incomplete'],
    ['nowhere', { To: '' }, 'incomplete'],
    ['no id', { MessageSid: '' }, 'incomplete'],
  ])('%s is skipped and counted', (_title, more, reason) => {
    const { messages, skipped } = read(more);
    expect([messages, skipped]).toEqual([[], [reason]]);
  });

  it('an empty form is one unknown item', () =>
    expect(readTwilio(new URLSearchParams(), RECEIVED_AT).skipped).toEqual(['unknown_item']));
});
