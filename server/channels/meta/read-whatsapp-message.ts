import type { JsonView } from '../json-view.ts';
import { present } from '../present.ts';
import type { Reading, SkipReason } from '../reading.ts';
import { readAdReferral } from './read-ad-referral.ts';
import { readWhatsappAlias } from './read-whatsapp-alias.ts';
import { readWhatsappOrder } from './read-whatsapp-order.ts';
import type { WhatsappChange } from './whatsapp-change.ts';
import { whatsappText } from './whatsapp-text.ts';

/** Types that say nothing of a person's own; everything else, known or not, may be a first message. */
const NOT_SAID: ReadonlyMap<string, SkipReason> = new Map([
  ['reaction', 'reaction'],
  ['system', 'system'],
  ['edit', 'edit'],
  ['revoke', 'revoke'],
]);

/** One message to a WhatsApp number, out of the change that names the number and the people. */
export function readWhatsappMessage(message: JsonView, change: WhatsappChange, reading: Reading): void {
  const type = message.at('type').text;
  if (type === 'system') readWhatsappAlias(message, reading);
  const skip = skipReason(message, type, change);
  if (skip === 'edit') readWhatsappEdit(message, change, reading);
  if (skip) return void reading.skipped.push(skip);

  const { destinations } = change;
  const contactIds = present(...contactOf(message, change));
  const at = message.at('timestamp').time;
  const messageId = message.at('id').text;
  if (!destinations || !contactIds || at === undefined || !messageId) return void reading.skipped.push('incomplete');

  const ad = readAdReferral(message.at('referral'), 'source_id');
  const context = message.at('context');
  reading.messages.push({
    channel: 'whatsapp',
    kind: type === 'request_welcome' ? 'opened' : 'message',
    form: type || 'unknown',
    messageId,
    at,
    destinations,
    contactIds,
    text: whatsappText(message, type),
    ref: '',
    ...(ad && { ad }),
    ...((context.at('forwarded').isTrue || context.at('frequently_forwarded').isTrue) && { isForwarded: true }),
  });
  if (type === 'order') readWhatsappOrder(message, { messageId, at, destinations, contactIds }, reading);
}

function skipReason(message: JsonView, type: string, { ownPhone }: WhatsappChange): SkipReason | undefined {
  if (!message.isObject) return 'unknown_item';
  if (message.at('group_id').exists || message.at('recipient_type').text === 'group') return 'group';
  if (ownPhone && message.at('from').text === ownPhone) return 'echo';
  // Edits and revokes of some numbers arrive as "unsupported", naming what they would have been.
  return NOT_SAID.get(type === 'unsupported' ? message.in('unsupported.type').text : type);
}

/** Some numbers tell of edits, up to a quarter of an hour after the message. */
function readWhatsappEdit(message: JsonView, change: WhatsappChange, reading: Reading): void {
  const { destinations } = change;
  const contactIds = present(...contactOf(message, change));
  const at = message.at('timestamp').time;
  const original = message.in('edit.original_message_id').text;
  const said = message.in('edit.message');
  if (!destinations || !contactIds || at === undefined || !original) return;
  const text = whatsappText(said, said.at('type').text);
  reading.edits.push({ channel: 'whatsapp', at, destinations, contactIds, text, original });
}

/** Lasting ids first: the business-scoped one outlives a user name, and stands alone where the number is kept back. */
function contactOf(message: JsonView, change: WhatsappChange): string[] {
  const userId = message.at('from_user_id').text;
  const phone = message.at('from').text;
  const parentId = message.at('from_parent_user_id').text;
  const named = (userId && change.contacts.get(userId)) || (phone && change.contacts.get(phone)) || undefined;
  const contact = named ?? (userId || phone ? undefined : change.onlyContact);
  return [
    userId || contact?.at('user_id').text || '',
    phone || contact?.at('wa_id').text || '',
    contact?.at('wa_id').text ?? '',
    parentId || contact?.at('parent_user_id').text || '',
  ];
}
