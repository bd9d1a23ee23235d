import type { JsonView } from '../json-view.ts';
import type { Reading, SkipReason } from '../reading.ts';
import { readAdReferral } from './read-ad-referral.ts';

/** Types that say nothing of a person's own; everything else, known or not, may be a first message. */
const NOT_SAID: Readonly<Record<string, SkipReason>> = {
  reaction: 'reaction',
  system: 'system',
  edit: 'edit',
  revoke: 'revoke',
};

/** One WhatsApp business account's changes (Cloud API, field `messages`). */
export function readWhatsappEntry(entry: JsonView, reading: Reading): void {
  for (const change of entry.at('changes').items) {
    const value = change.at('value');
    if (change.at('field').text === 'smb_message_echoes') {
      for (const _ of value.at('message_echoes').items) reading.skipped.push('echo');
    } else if (change.at('field').text === 'messages') {
      for (const _ of value.at('statuses').items) reading.skipped.push('receipt');
      for (const message of value.at('messages').items) readMessage(message, value, reading);
    } else {
      reading.skipped.push('unknown_item');
    }
  }
}

function readMessage(message: JsonView, value: JsonView, reading: Reading): void {
  const type = message.at('type').text;
  const skip = message.at('group_id').exists ? 'group' : skipReason(message, type);
  if (skip) return void reading.skipped.push(skip);

  const metadata = value.at('metadata');
  const destinations = present(
    metadata.at('phone_number_id').text,
    metadata.at('display_phone_number').text.replace(/\D/g, ''),
  );
  // The business-scoped user id outlives a change of number and stands alone once the person has a user name.
  const contactIds = present(...contactOf(message, value));
  const seconds = message.at('timestamp').number;
  const messageId = message.at('id').text;
  if (!destinations || !contactIds || seconds === undefined || !messageId)
    return void reading.skipped.push('incomplete');

  const ad = readAdReferral(message.at('referral'), 'source_id');
  reading.messages.push({
    channel: 'whatsapp',
    kind: type === 'request_welcome' ? 'opened' : 'message',
    form: type || 'unknown',
    messageId,
    at: seconds * 1_000,
    destinations,
    contactIds,
    text: textOf(message, type),
    ref: '',
    ...(ad && { ad }),
  });
}

function skipReason(message: JsonView, type: string): SkipReason | undefined {
  if (type !== 'unsupported') return NOT_SAID[type];
  // Edits and revokes of some numbers arrive as "unsupported", naming what they would have been.
  return NOT_SAID[message.at('unsupported').at('type').text];
}

function contactOf(message: JsonView, value: JsonView): string[] {
  const userId = message.at('from_user_id').text;
  const phone = message.at('from').text;
  // Contacts are matched by id, never by place in the list: a batch may order them differently.
  const contact = value
    .at('contacts')
    .items.find((c) => (userId && c.at('user_id').text === userId) || (phone && c.at('wa_id').text === phone));
  return [userId || contact?.at('user_id').text || '', phone || contact?.at('wa_id').text || ''];
}

/** Every place in which a person's own words may carry the reference. */
function textOf(message: JsonView, type: string): string {
  const content = message.at(type);
  const interactive = message.at('interactive');
  return [
    content.at('body').text,
    content.at('caption').text,
    content.at('text').text,
    content.at('payload').text,
    interactive.at('button_reply').at('title').text,
    interactive.at('list_reply').at('title').text,
    interactive.at('nfm_reply').at('response_json').text,
  ]
    .filter(Boolean)
    .join('\n');
}

function present(...texts: string[]): [string, ...string[]] | undefined {
  const [first, ...rest] = [...new Set(texts.filter(Boolean))];
  return first === undefined ? undefined : [first, ...rest];
}
