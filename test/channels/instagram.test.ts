import { describe, expect, it } from 'vitest';
import { readWebhook } from '../../server/channels/meta/read-webhook.ts';

const EVENT = { sender: { id: '1089' }, recipient: { id: '1784' }, timestamp: 1_793_620_800_001 };
const hook = (entry: object, object = 'instagram') => readWebhook({ object, entry: [{ id: '1784', ...entry }] });
const event = (more: object) => hook({ messaging: [{ ...EVENT, ...more }] });
const HI = { message: { mid: 'm1', text: 'Hi' } };

describe('what a person does on Instagram', () => {
  it.each([
    ['a list of events', { messaging: [{ ...EVENT, ...HI }] }],
    ['what another app answers', { standby: [{ ...EVENT, ...HI }] }],
    ['a change of a field', { changes: [{ field: 'messages', value: { ...EVENT, ...HI } }] }],
    ['a change laid flat', { field: 'messages', value: { ...EVENT, ...HI } }],
    ['a change laid flat, with a list', { field: 'messages', value: [{ ...EVENT, ...HI }] }],
    ['an event where a list should be', { messaging: { ...EVENT, ...HI } }],
  ])('is read from %s', (_title, entry) => {
    const { messages, skipped } = hook(entry);
    expect(messages).toMatchObject([{ channel: 'instagram', messageId: 'm1', at: 1_793_620_800_001, text: 'Hi' }]);
    expect(skipped).toEqual([]);
  });

  it('is read from a webhook that came as a list of one', () =>
    expect(readWebhook([{ object: 'instagram', entry: [{ messaging: [{ ...EVENT, ...HI }] }] }]).messages).toHaveLength(
      1,
    ));

  it('has its time right where a change gives seconds, in quotes', () =>
    expect(
      hook({ changes: [{ field: 'messages', value: { ...EVENT, ...HI, timestamp: '1793620800' } }] }).messages[0]?.at,
    ).toBe(1_793_620_800_000));

  it.each(['SHORTLINK', 'SHORTLINKS', 'https://ig.me/m/cedarcycles?ref=w_K7Q', '', undefined])(
    'carries its reference whatever the source is called: %j',
    (source) =>
      expect(event({ referral: { ref: 'w_K7Q', source, type: 'OPEN_THREAD' } }).messages).toMatchObject([
        { kind: 'opened', ref: 'w_K7Q' },
      ]),
  );

  it('from a product in the shop is no ad', () => {
    const [message] = event({ message: { mid: 'm', text: 'Price?', referral: { product: { id: '5' } } } }).messages;
    expect(message).toMatchObject({ kind: 'message', ref: '' });
    expect(message).not.toHaveProperty('ad');
  });

  it('is read with the words beside what is attached', () =>
    expect(
      event({ message: { mid: 'm', text: 'Hi', attachments: [{ type: 'share', title: 'Ref K7Q' }, 7] } }).messages,
    ).toMatchObject([{ text: 'Hi\nRef K7Q' }]));

  it('from an ad without an id is an ad all the same', () =>
    expect(event({ message: { mid: 'm', referral: { source: 'ADS', ref: 'a' } } }).messages[0]?.ad).toEqual({
      sourceType: 'ad',
    }));

  it.each([
    ['what we may not see', { mid: 'm', is_unsupported: true }, 'unsupported'],
    ['a picture that vanishes', { mid: 'm', attachments: [{ type: 'ephemeral' }] }, 'ephemeral'],
    ['a story that names us', { mid: 'm', attachments: [{ type: 'story_mention', payload: {} }] }, 'story_mention'],
    ['a voice note', { mid: 'm', attachments: [{ type: 'audio' }] }, 'audio'],
    ['a link that was shared', { mid: 'm', attachments: [{ type: 'share', title: 'x', payload: {} }] }, 'share'],
    ['words', { mid: 'm', text: 'x' }, 'message'],
  ])('may be a first contact: %s', (_title, message, form) =>
    expect(event({ message }).messages).toMatchObject([{ kind: 'message', form }]),
  );

  it('quick replies carry what their button was made with', () =>
    expect(event({ message: { mid: 'm', text: 'Yes', quick_reply: { payload: 'K7Q' } } }).messages[0]?.text).toBe(
      'Yes\nK7Q',
    ));

  it.each([
    ['our own answer', { message: { mid: 'm', is_echo: true } }, 'echo'],
    ['a note to oneself', { message: { mid: 'm', is_self: true } }, 'echo'],
    ['an unsent message', { message: { mid: 'm', is_deleted: true } }, 'revoke'],
    ['a reaction', { reaction: { mid: 'm', action: 'react' } }, 'reaction'],
    ['seen', { read: { mid: 'm' } }, 'receipt'],
    ['an edit', { message_edit: { mid: 'm', text: 'x', num_edit: 1 } }, 'edit'],
    ['a hand-over between apps', { pass_thread_control: { new_owner_app_id: 1 } }, 'system'],
    ['something of next year', { wink: {} }, 'unknown_item'],
    ['a message that is only text', { message: 'Hi' }, 'unknown_item'],
    ['a message from nobody', { message: { mid: 'm' }, sender: {} }, 'incomplete'],
    ['a message at no time', { message: { mid: 'm' }, timestamp: 'noon' }, 'incomplete'],
  ])('is skipped and counted: %s', (_title, more, reason) => {
    const { messages, skipped } = event(more);
    expect([messages, skipped]).toEqual([[], [reason]]);
  });

  it.each([
    ['a comment', { changes: [{ field: 'comments', value: { id: '1', text: 'Nice', from: { id: '1089' } } }] }],
    ['a comment laid flat', { field: 'comments', value: { id: '1', text: 'Nice', from: { id: '1089' } } }],
    ['a change without a value', { changes: [{ field: 'messages' }] }],
    ['an entry with nothing in it', {}],
    ['an entry that is a number', 5 as unknown as object],
  ])('is no conversation: %s', (_title, entry) => {
    const { messages, skipped } = hook(entry);
    expect([messages, skipped]).toEqual([[], ['unknown_item']]);
  });

  it('a post on a page has a message and is none', () =>
    expect(
      hook({ changes: [{ field: 'feed', value: { message: { text: 'Great' }, from: { id: '1' } } }] }, 'page').skipped,
    ).toEqual(['unknown_item']));

  it('a referral that comes twice has one id, another tap has another', () => {
    const referral = { ref: 'w_K7Q', source: 'SHORTLINKS' };
    const [first] = event({ referral }).messages;
    expect(event({ referral }).messages[0]?.messageId).toBe(first?.messageId);
    expect(event({ referral, timestamp: 1_793_620_800_002 }).messages[0]?.messageId).not.toBe(first?.messageId);
  });

  it.each(['toString', 'hasOwnProperty', '__proto__', 'constructor', '', 'threads'])(
    'an object that nobody knows is counted: %j',
    (object) => expect(readWebhook({ object, entry: [{}, {}] }).skipped).toEqual(['unknown_item', 'unknown_item']),
  );
});
