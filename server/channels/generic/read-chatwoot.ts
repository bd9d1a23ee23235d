import type { InboundMessage } from '#core/conversation/inbound-message.ts';
import { JsonView } from '../json-view.ts';
import { readAdReferral } from '../meta/read-ad-referral.ts';
import { newReading } from '../new-reading.ts';
import { present } from '../present.ts';
import type { Reading, SkipReason } from '../reading.ts';
import { timeOf } from '../time-of.ts';
import { readChatwootLabels } from './read-chatwoot-labels.ts';

/** Chatwoot's name of an inbox's kind, and the platform behind it. What is not listed is `other`. */
const CHANNELS: ReadonlyMap<string, InboundMessage['channel']> = new Map([
  ['Channel::Whatsapp', 'whatsapp'],
  ['Channel::FacebookPage', 'messenger'],
  ['Channel::Instagram', 'instagram'],
  ['Channel::Telegram', 'telegram'],
  ['Channel::Line', 'line'],
]);
const NOT_SAID: ReadonlyMap<string, SkipReason> = new Map([
  ['1', 'echo'],
  ['outgoing', 'echo'],
  ['2', 'system'],
  ['activity', 'system'],
  ['3', 'echo'],
  ['template', 'echo'],
]);

/**
 * Chatwoot's `message_created`, and the labels of its `conversation_updated`. Where Chatwoot names the platform's own ids, those are used: the same message may
 * reach us from the platform as well and is then known again.
 * @param names what else the owner calls the inbox: the call gives its id and name
 */
export function readChatwoot(body: unknown, names: readonly string[] = []): Reading {
  const reading = newReading();
  for (const call of new JsonView(body).list) readCall(call, names, reading);
  return reading;
}

function readCall(call: JsonView, names: readonly string[], reading: Reading): void {
  const event = call.at('event').text;
  if (event === 'conversation_updated') return void readChatwootLabels(call, contactOf(call), reading);
  if (event !== 'message_created')
    return void reading.skipped.push(event === 'message_updated' ? 'edit' : 'unknown_item');
  const type = call.at('message_type').text;
  if (call.at('private').isTrue) return void reading.skipped.push('echo');
  if (type !== 'incoming' && type !== '0') return void reading.skipped.push(NOT_SAID.get(type) ?? 'unknown_item');

  const conversation = call.at('conversation');
  const { channel, id } = contactOf(conversation);
  const inbox = call.in('inbox.id').text || conversation.at('inbox_id').text;
  const destinations = present(...names, inbox, call.in('inbox.name').text);
  const contactIds = present(id);
  const at = timeOf(call.at('created_at'));
  const number = call.at('id').text;
  const messageId = call.at('source_id').text || (number && `chatwoot ${call.in('account.id').text} ${number}`);
  if (!destinations || !contactIds || at === undefined || !messageId) return void reading.skipped.push('incomplete');
  const ad = readAdReferral(call.in('content_attributes.referral'), 'source_id');
  reading.messages.push({
    channel,
    kind: 'message',
    form: call.at('content_type').text || 'text',
    messageId,
    at,
    destinations,
    contactIds,
    text: call.at('content').text,
    ref: '',
    ...(ad && { ad }),
  });
}

/** The person of a conversation, under the id that the platform knows as well. */
function contactOf(conversation: JsonView): { readonly channel: InboundMessage['channel']; readonly id: string } {
  const source = conversation.in('contact_inbox.source_id').text;
  const isTwilio = source.startsWith('whatsapp:');
  const channel = isTwilio ? 'whatsapp' : (CHANNELS.get(conversation.at('channel').text) ?? 'other');
  return { channel, id: channel === 'whatsapp' ? source.replace(/^(whatsapp:)?\+?/, '') : source };
}
