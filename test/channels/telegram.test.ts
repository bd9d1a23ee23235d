import { describe, expect, it } from 'vitest';
import { isFromTelegram } from '../../server/channels/telegram/is-from-telegram.ts';
import { readUpdate } from '../../server/channels/telegram/read-update.ts';
import { payloadText } from './payload-text.ts';

const PERSON = { id: 5_550_000_123, is_bot: false };
const MESSAGE = { message_id: 1, from: PERSON, chat: { id: PERSON.id, type: 'private' }, date: 1_793_620_800 };
const update = (more: object) => readUpdate({ update_id: 1, ...more }, ['77000', 'shop_bot']);
const message = (more: object) => update({ message: { ...MESSAGE, ...more } });

describe('what a person does with a bot', () => {
  it.each([
    ['/start w_K7QM2XVDP', 'w_K7QM2XVDP', ''],
    ['/start@shop_bot w_K7QM2XVDP', 'w_K7QM2XVDP', ''],
    ['/start   K7QM2XVDP ', 'K7QM2XVDP', ''],
    ['/start', '', ''],
    ['/started K7QM2XVDP', '', '/started K7QM2XVDP'],
    ['please /start K7QM2XVDP', '', 'please /start K7QM2XVDP'],
    ['Hi K7QM2XVDP', '', 'Hi K7QM2XVDP'],
  ])('%j carries in its link %j and says %j', (text, ref, said) =>
    expect(message({ text }).messages).toMatchObject([{ ref, text: said, kind: 'message' }]),
  );

  it.each([
    ['a photo and its words', { photo: [{}], caption: 'K7Q' }, 'photo', 'K7Q'],
    ['a sticker', { sticker: {} }, 'sticker', ''],
    ['a phone number, shared', { contact: { phone_number: '1', user_id: 1 } }, 'contact', ''],
    ['something of next year', { hologram: {} }, 'unknown', ''],
  ])('may be a first contact: %s', (_title, more, form, text) =>
    expect(message(more).messages).toMatchObject([{ form, text }]),
  );

  it('is known by bot, chat and message, not by the number of the update', () => {
    const [first] = message({ text: 'a' }).messages;
    const [again] = readUpdate({ update_id: 2, message: { ...MESSAGE, text: 'a' } }, ['77000', 'shop_bot']).messages;
    expect(again?.messageId).toBe(first?.messageId);
    const [other] = readUpdate({ update_id: 1, message: { ...MESSAGE, text: 'a' } }, ['88000']).messages;
    expect(other?.messageId).not.toBe(first?.messageId);
  });

  it('is marked where it was forwarded', () =>
    expect(message({ text: 'K7Q', forward_origin: { type: 'user' } }).messages[0]?.isForwarded).toBe(true));

  it.each([
    ['an edit', { edited_message: MESSAGE }, 'edit'],
    ['an edit in a business chat', { edited_business_message: MESSAGE }, 'edit'],
    ['a deletion', { deleted_business_messages: { message_ids: [1] } }, 'revoke'],
    ['a post in a channel', { channel_post: { ...MESSAGE, from: undefined } }, 'group'],
    ['a message in a group', { message: { ...MESSAGE, chat: { id: -1, type: 'group' } } }, 'group'],
    ['a message in a channel', { message: { ...MESSAGE, chat: { id: -1, type: 'channel' } } }, 'group'],
    ['a reaction', { message_reaction: {} }, 'reaction'],
    ['a tap on a button of ours', { callback_query: { id: '1', from: PERSON, data: 'K7Q' } }, 'tap'],
    ['blocked or let in', { my_chat_member: { chat: MESSAGE.chat } }, 'system'],
    ['a pinned message', { message: { ...MESSAGE, pinned_message: {} } }, 'system'],
    ['another bot', { message: { ...MESSAGE, from: { id: 1, is_bot: true } } }, 'echo'],
    ['an unknown kind', { poll: {} }, 'unknown_item'],
    ['a message that is a list', { message: [MESSAGE] }, 'unknown_item'],
    ['nobody', { message: { ...MESSAGE, from: null } }, 'incomplete'],
    ['nowhere', { message: { ...MESSAGE, chat: null } }, 'incomplete'],
    ['never', { message: { ...MESSAGE, date: -1 } }, 'incomplete'],
  ])('is skipped and counted: %s', (_title, more, reason) => {
    const { messages, skipped } = update(more);
    expect([messages, skipped]).toEqual([[], [reason]]);
  });
});

describe('what a person writes to a business account that a bot serves', () => {
  const business = (more: object) =>
    update({ business_message: { ...MESSAGE, business_connection_id: 'bc1', text: '/start K7QM2XVDP', ...more } });

  it('is a message, and /start is only a word there', () =>
    expect(business({}).messages).toMatchObject([
      { text: '/start K7QM2XVDP', ref: '', messageId: '77000 bc1 5550000123 1' },
    ]));

  it('is not what the business answers', () => {
    expect(business({ from: { id: 42, is_bot: false } }).skipped).toEqual(['echo']);
    expect(business({ sender_business_bot: { id: 1 } }).skipped).toEqual(['echo']);
  });
});

describe('the secret that Telegram shows', () => {
  const { cases } = JSON.parse(payloadText('telegram/telegram_secret_cases.json')) as {
    cases: { configured: string; given: string | null; ok: boolean }[];
  };
  it.each(cases)('$given against $configured: $ok', ({ configured, given, ok }) =>
    expect(isFromTelegram(given ?? undefined, configured)).toBe(ok),
  );

  it('is not two headers in one', () => expect(isFromTelegram('a, a', 'a')).toBe(false));
  it('is none that Telegram would not take', () => expect(isFromTelegram('a b', 'a b')).toBe(false));
});
