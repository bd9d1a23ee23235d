import { describe, expect, it } from 'vitest';
import { readLineWebhook } from '../../server/channels/line/read-line-webhook.ts';
import { readCallback } from '../../server/channels/viber/read-callback.ts';

const LINE = { timestamp: 1_793_620_800_000, webhookEventId: '01J', source: { type: 'user', userId: 'U1' } };
const line = (...events: unknown[]) => readLineWebhook({ destination: 'U0', events }, ['@cedarcycles']);

describe('what LINE tells', () => {
  it('a second delivery has the id of the first', () => {
    const event = { ...LINE, type: 'message', message: { id: '5', type: 'text', text: 'K7Q' } };
    const { messages } = line(event, { ...event, deliveryContext: { isRedelivery: true } });
    expect(messages[0]).toEqual(messages[1]);
    expect(messages[0]).toMatchObject({ destinations: ['U0', '@cedarcycles'], text: 'K7Q' });
  });

  it.each([
    ['a sticker', { type: 'message', message: { id: '5', type: 'sticker' } }, 'message', 'sticker'],
    ['a tap on the menu', { type: 'postback', postback: { data: 'K7Q' } }, 'message', 'postback'],
    ['words while another system answers', { type: 'message', mode: 'standby', message: {} }, 'message', 'unknown'],
    ['a new friend', { type: 'follow' }, 'opened', 'follow'],
    ['a friend who is back', { type: 'follow', follow: { isUnblocked: true } }, 'opened', 'follow'],
  ])('%s counts', (_title, more, kind, form) =>
    expect(line({ ...LINE, ...more }).messages).toMatchObject([{ kind, form }]),
  );

  it.each([
    ['a group', { type: 'message', source: { type: 'group', groupId: 'G', userId: 'U1' } }, 'group'],
    ['a room', { type: 'message', source: { type: 'room', roomId: 'R' } }, 'group'],
    ['an unsent message', { type: 'unsend' }, 'revoke'],
    ['a friend who left', { type: 'unfollow' }, 'system'],
    ['our joining a group', { type: 'join' }, 'group'],
    ['something of next year', { type: 'wave' }, 'unknown_item'],
    ['somebody unnamed', { type: 'message', source: { type: 'user' } }, 'incomplete'],
    ['no id', { type: 'message', webhookEventId: null }, 'incomplete'],
  ])('%s does not', (_title, more, reason) => {
    const { messages, skipped } = line({ ...LINE, ...more });
    expect([messages, skipped]).toEqual([[], [reason]]);
  });

  it("LINE's own trial call, without events, is no message", () =>
    expect(line()).toMatchObject({ messages: [], skipped: ['system'] }));
});

const VIBER = { timestamp: 1_793_620_800_000, message_token: '4912661846655238145' };
const viber = (more: object) => readCallback({ ...VIBER, ...more }, ['shop']);

describe('what Viber tells', () => {
  it.each([
    ['words', { event: 'message', sender: { id: 'A=' }, message: { type: 'text', text: 'K7Q' } }, 'message', 'text'],
    ['a picture', { event: 'message', sender: { id: 'A=' }, message: { type: 'picture' } }, 'message', 'picture'],
    [
      'an opened chat',
      { event: 'conversation_started', user: { id: 'A=' }, context: 'w_K7Q' },
      'opened',
      'conversation_started',
    ],
    ['a subscription', { event: 'subscribed', user: { id: 'A=' } }, 'opened', 'subscribed'],
  ])('%s counts', (_title, more, kind, form) =>
    expect(viber(more).messages).toMatchObject([{ kind, form, contactIds: ['A='], destinations: ['shop'] }]),
  );

  it.each([
    ['delivered', { event: 'delivered', user_id: 'A=' }, 'receipt'],
    ['seen', { event: 'seen', user_id: 'A=' }, 'receipt'],
    ['not delivered', { event: 'failed', user_id: 'A=', desc: 'x' }, 'receipt'],
    ['a subscription ended', { event: 'unsubscribed', user_id: 'A=' }, 'system'],
    ['the trial call', { event: 'webhook' }, 'system'],
    ['something of next year', { event: 'wave' }, 'unknown_item'],
    ['words of nobody', { event: 'message', message: { type: 'text' } }, 'incomplete'],
    ['words at no time', { event: 'message', sender: { id: 'A=' }, timestamp: {} }, 'incomplete'],
  ])('%s does not', (_title, more, reason) => {
    const { messages, skipped } = viber(more);
    expect([messages, skipped]).toEqual([[], [reason]]);
  });

  it('without a token, who and when stand in for an id', () => {
    const event = { event: 'subscribed', user: { id: 'A=' }, message_token: null };
    expect(viber(event).messages[0]?.messageId).toBe(viber(event).messages[0]?.messageId);
    expect(viber(event).messages[0]?.messageId).not.toBe(
      viber({ ...event, timestamp: 1_793_620_800_001 }).messages[0]?.messageId,
    );
  });
});
