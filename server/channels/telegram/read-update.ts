import { JsonView } from '../json-view.ts';
import { newReading } from '../new-reading.ts';
import type { Reading, SkipReason } from '../reading.ts';
import { readTelegramEdit, readTelegramMessage } from './read-telegram-message.ts';

/** Kinds of update in which nobody writes to us. */
const NOT_SAID: ReadonlyMap<string, SkipReason> = new Map([
  ['edited_message', 'edit'],
  ['edited_business_message', 'edit'],
  ['deleted_business_messages', 'revoke'],
  ['channel_post', 'group'],
  ['edited_channel_post', 'group'],
  ['message_reaction', 'reaction'],
  ['message_reaction_count', 'reaction'],
  // A tap on a button under our own message; it has no time of its own, so it could not be told from a late one.
  ['callback_query', 'tap'],
  // In a private chat this only means that the bot was blocked or let in again.
  ['my_chat_member', 'system'],
  ['chat_member', 'system'],
  ['chat_join_request', 'system'],
  ['business_connection', 'system'],
]);

const EDITS: ReadonlySet<string> = new Set(['edited_message', 'edited_business_message']);

/**
 * One update of a bot, its own chats' or those of a business account that it serves.
 * @param destinations the bot's names, its id first: an update does not say which bot it is for
 */
export function readUpdate(body: unknown, destinations: readonly [string, ...string[]]): Reading {
  const reading = newReading();
  for (const update of new JsonView(body).list) {
    const said = ['message', 'business_message'].find((kind) => update.at(kind).isObject);
    if (said) readTelegramMessage(update.at(said), said === 'business_message', destinations, reading);
    else {
      const kind = [...NOT_SAID.keys()].find((key) => update.at(key).exists) ?? '';
      if (EDITS.has(kind)) {
        readTelegramEdit(update.at(kind), kind === 'edited_business_message', destinations, reading);
      }
      reading.skipped.push(NOT_SAID.get(kind) ?? 'unknown_item');
    }
  }
  return reading;
}
