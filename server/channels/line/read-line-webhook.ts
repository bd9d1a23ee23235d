import type { InboundMessage } from '#core/conversation/inbound-message.ts';
import { joined } from '../joined.ts';
import { JsonView } from '../json-view.ts';
import { newReading } from '../new-reading.ts';
import { present } from '../present.ts';
import type { Reading, SkipReason } from '../reading.ts';

const SAID: ReadonlyMap<string, InboundMessage['kind']> = new Map([
  ['message', 'message'],
  // A tap on the menu may be the first thing that a person does.
  ['postback', 'message'],
  ['follow', 'opened'],
]);
const NOT_SAID: ReadonlyMap<string, SkipReason> = new Map([
  ['unsend', 'revoke'],
  ['unfollow', 'system'],
  ['accountLink', 'system'],
  ['beacon', 'system'],
  ['membership', 'system'],
  ['delivery', 'receipt'],
  ['videoPlayComplete', 'receipt'],
  ['join', 'group'],
  ['leave', 'group'],
  ['memberJoined', 'group'],
  ['memberLeft', 'group'],
]);

/**
 * The events of one call of LINE's. A second delivery (`isRedelivery`) bears the id of the first.
 * @param names what else the owner calls the account: the call names it by its user id only
 */
export function readLineWebhook(body: unknown, names: readonly string[] = []): Reading {
  const reading = newReading();
  for (const call of new JsonView(body).list) {
    const destinations = present(call.at('destination').text, ...names);
    const events = call.at('events');
    if (!events.exists) reading.skipped.push('unknown_item');
    // LINE's own trial call, when somebody presses Verify.
    else if (events.list.length === 0) reading.skipped.push('system');
    for (const event of events.list) readEvent(event, destinations, reading);
  }
  return reading;
}

function readEvent(event: JsonView, destinations: InboundMessage['destinations'] | undefined, reading: Reading): void {
  const type = event.at('type').text;
  const kind = SAID.get(type);
  if (!kind) return void reading.skipped.push(NOT_SAID.get(type) ?? 'unknown_item');
  const source = event.in('source.type').text;
  if (source && source !== 'user') return void reading.skipped.push('group');
  const person = event.in('source.userId').text;
  const at = event.at('timestamp').time;
  const messageId = event.at('webhookEventId').text || event.in('message.id').text;
  if (!destinations || !person || at === undefined || !messageId) return void reading.skipped.push('incomplete');
  reading.messages.push({
    channel: 'line',
    kind,
    form: type === 'message' ? event.in('message.type').text || 'unknown' : type,
    messageId,
    at,
    destinations,
    contactIds: [person],
    text: joined(event.in('message.text').text, event.in('postback.data').text),
    ref: '',
  });
}
