import type { JsonView } from '../json-view.ts';
import type { Reading } from '../reading.ts';
import { readAutomaticEvent } from './read-automatic-event.ts';
import { readWhatsappMessage } from './read-whatsapp-message.ts';
import { whatsappChange } from './whatsapp-change.ts';

/**
 * Fields that tell of messages, all in one shape. `standby` holds what Meta's own agent answers: a person who writes
 * there starts a conversation all the same.
 */
const FIELDS: ReadonlySet<string> = new Set(['messages', 'standby', 'smb_message_echoes', 'message_echoes']);

/** One WhatsApp business account's changes (Cloud API). */
export function readWhatsappEntry(entry: JsonView, reading: Reading): void {
  const changes = entry.at('changes').list;
  if (changes.length === 0 && !entry.at('changes').exists) reading.skipped.push('unknown_item');
  for (const change of changes) readChange(change.at('field').text, change.at('value'), reading);
}

function readChange(field: string, value: JsonView, reading: Reading): void {
  if (field === 'automatic_events') {
    const events = value.at('automatic_events').list;
    for (const event of events) readAutomaticEvent(event, value.at('metadata'), reading);
    if (events.length === 0) reading.skipped.push('unknown_item');
    return;
  }
  if (!FIELDS.has(field)) return void reading.skipped.push('unknown_item');
  const lists = ['statuses', 'errors', 'message_echoes', 'messages'] as const;
  for (const _ of value.at('statuses').list) reading.skipped.push('receipt');
  for (const _ of value.at('errors').list) reading.skipped.push('error');
  for (const _ of value.at('message_echoes').list) reading.skipped.push('echo');
  const change = whatsappChange(value);
  for (const message of value.at('messages').list) readWhatsappMessage(message, change, reading);
  if (!lists.some((list) => value.at(list).exists)) reading.skipped.push('unknown_item');
}
