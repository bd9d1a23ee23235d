import type { InboundMessage } from '#core/conversation/inbound-message.ts';
import { joined } from '../joined.ts';
import { JsonView } from '../json-view.ts';
import { newReading } from '../new-reading.ts';
import type { Reading, SkipReason } from '../reading.ts';

const SAID: ReadonlyMap<string, InboundMessage['kind']> = new Map([
  ['message', 'message'],
  ['conversation_started', 'opened'],
  ['subscribed', 'opened'],
]);
const NOT_SAID: ReadonlyMap<string, SkipReason> = new Map([
  ['delivered', 'receipt'],
  ['seen', 'receipt'],
  ['failed', 'receipt'],
  ['unsubscribed', 'system'],
  ['client_status', 'system'],
  ['action', 'tap'],
  // Viber's own trial call when the address is set.
  ['webhook', 'system'],
]);

/**
 * One callback of Viber's. The link's `context` comes with the opening of the chat, not with the message after it.
 * @param destinations the bot's names: a callback does not say which bot it is for
 */
export function readCallback(body: unknown, destinations: readonly [string, ...string[]]): Reading {
  const reading = newReading();
  for (const callback of new JsonView(body).list) readEvent(callback, destinations, reading);
  return reading;
}

function readEvent(callback: JsonView, destinations: readonly [string, ...string[]], reading: Reading): void {
  const event = callback.at('event').text;
  const kind = SAID.get(event);
  if (!kind) return void reading.skipped.push(NOT_SAID.get(event) ?? 'unknown_item');
  const message = callback.at('message');
  if (event === 'message' && callback.at('chat_id').exists) return void reading.skipped.push('group');
  const person =
    callback.in('sender.id').text ||
    callback.in('user.id').text ||
    (event === 'message' ? '' : callback.at('user_id').text);
  const at = callback.at('timestamp').time;
  if (!person || at === undefined) return void reading.skipped.push('incomplete');
  const token = callback.at('message_token').text;
  reading.messages.push({
    channel: 'viber',
    kind,
    form: event === 'message' ? message.at('type').text || 'unknown' : event,
    messageId: token ? `${event} ${token}` : [event, person, at].join(' '),
    at,
    destinations,
    contactIds: [person],
    text: joined(message.at('text').text),
    ref: callback.at('context').text,
  });
}
