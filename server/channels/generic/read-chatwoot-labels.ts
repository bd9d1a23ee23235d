import type { InboundMessage } from '#core/conversation/inbound-message.ts';
import type { JsonView } from '../json-view.ts';
import { present } from '../present.ts';
import type { Reading } from '../reading.ts';
import { timeOf } from '../time-of.ts';

/** Names under which Chatwoot tells of a change of the labels. */
const LABELS = ['label_list', 'labels', 'cached_label_list'];

/**
 * The labels that a `conversation_updated` put on its conversation. Where it tells what changed, those alone: a label
 * that stays on comes again with every later change, and says nothing new.
 * @param contact the person's channel and id, as in a message
 */
export function readChatwootLabels(
  call: JsonView,
  contact: { readonly channel: InboundMessage['channel']; readonly id: string },
  reading: Reading,
): void {
  const changes = call.at('changed_attributes');
  const change = changes.list.flatMap((one) => LABELS.map((name) => one.at(name))).find((one) => one.exists);
  if (changes.exists && !change) return void reading.skipped.push('system');
  const before = new Set(change ? namesIn(change.at('previous_value')) : []);
  const labels = namesIn(change ? change.at('current_value') : call.at('labels')).filter((name) => !before.has(name));
  if (labels.length === 0) return void reading.skipped.push('system');
  const at = timeOf(call.at('updated_at')) ?? timeOf(call.at('timestamp')) ?? timeOf(call.at('last_activity_at'));
  const number = call.at('id').text;
  const contactIds = present(contact.id);
  if (at === undefined || !number || !contactIds) return void reading.skipped.push('incomplete');
  // Chatwoot counts conversations within an account; the account stands in the call or with its messages.
  const account = call.in('account.id').text || (call.at('messages').items[0]?.at('account_id').text ?? '');
  for (const label of labels) {
    reading.labels.push({
      channel: contact.channel,
      conversationId: `chatwoot ${account} ${number}`,
      label,
      at,
      contactIds,
    });
  }
}

/** A list of names, or one text with commas between them. */
function namesIn(view: JsonView): string[] {
  const names = view.items.length > 0 ? view.items.map((item) => item.text) : view.text.split(',');
  return names.map((name) => name.trim()).filter(Boolean);
}
