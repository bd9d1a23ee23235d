import { joined } from '../joined.ts';
import type { JsonView } from '../json-view.ts';
import type { Reading, SkipReason } from '../reading.ts';

/** What Telegram writes into a chat by itself, in a person's name. */
const SERVICE = [
  'pinned_message',
  'message_auto_delete_timer_changed',
  'write_access_allowed',
  'connected_website',
  'chat_background_set',
  'new_chat_members',
  'left_chat_member',
];
const FORMS = ['photo', 'video', 'voice', 'audio', 'document', 'sticker', 'video_note', 'location', 'contact', 'poll'];
/** `/start payload`: what the bot's link carried, which Telegram sends as if it had been typed. */
const START = /^\/start(?:@\w+)?(?:\s+([\s\S]*))?$/;

/** One message to a bot, or to a business account that the bot serves. */
export function readTelegramMessage(
  message: JsonView,
  isBusiness: boolean,
  destinations: readonly [string, ...string[]],
  reading: Reading,
): void {
  const chat = message.in('chat.id').text;
  const person = message.in('from.id').text;
  const skip = skipReason(message, isBusiness && person !== chat);
  if (skip) return void reading.skipped.push(skip);
  const at = message.at('date').time;
  const number = message.at('message_id').text;
  if (!chat || !person || at === undefined || !number) return void reading.skipped.push('incomplete');

  const text = joined(message.at('text').text, message.at('caption').text);
  const start = isBusiness ? null : START.exec(text);
  const isForwarded = message.at('forward_origin').exists || message.at('forward_date').exists;
  reading.messages.push({
    channel: 'telegram',
    kind: 'message',
    form: start ? 'start' : message.at('text').exists ? 'text' : (FORMS.find((f) => message.at(f).exists) ?? 'unknown'),
    messageId: idOf(message, destinations),
    at,
    destinations: isBusiness ? businessNames(message, destinations) : destinations,
    contactIds: [person],
    text: start ? '' : text,
    ref: start?.[1]?.trim() ?? '',
    ...(isForwarded && { isForwarded: true }),
  });
}

/** New words of a message in a person's own chat. */
export function readTelegramEdit(
  message: JsonView,
  isBusiness: boolean,
  destinations: readonly [string, ...string[]],
  reading: Reading,
): void {
  const person = message.in('from.id').text;
  const at = message.at('edit_date').time;
  const isOwn = isBusiness && person !== message.in('chat.id').text;
  if (!person || at === undefined || !message.at('message_id').text || skipReason(message, isOwn)) return;
  const text = joined(message.at('text').text, message.at('caption').text);
  const original = idOf(message, destinations);
  const names = isBusiness ? businessNames(message, destinations) : destinations;
  reading.edits.push({ channel: 'telegram', at, destinations: names, contactIds: [person], text, original });
}

/** A business account's chat is not its bot's: links to it bear its own name, and bots' names alone end with "bot". */
function businessNames(
  message: JsonView,
  [bot, ...names]: readonly [string, ...string[]],
): readonly [string, ...string[]] {
  const account = [bot, message.at('business_connection_id').text].filter(Boolean).join(' ');
  return [account, ...names.filter((name) => !/bot$/i.test(name))];
}

/** Numbers of messages start anew for each bot, and an update's number is not the message's. */
function idOf(message: JsonView, destinations: readonly [string, ...string[]]): string {
  const parts = ['business_connection_id', 'chat.id', 'message_id'].map((path) => message.in(path).text);
  return [destinations[0], ...parts].filter(Boolean).join(' ');
}

function skipReason(message: JsonView, isOwn: boolean): SkipReason | undefined {
  const chatType = message.in('chat.type').text;
  if (chatType !== 'private') return chatType ? 'group' : 'incomplete';
  // A business account's own answers come on the same wire as what people write to it.
  if (isOwn || message.in('from.is_bot').isTrue || message.at('sender_business_bot').exists) return 'echo';
  return SERVICE.some((part) => message.at(part).exists) ? 'system' : undefined;
}
