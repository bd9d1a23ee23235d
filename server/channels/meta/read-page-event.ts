import { joined } from '../joined.ts';
import type { JsonView } from '../json-view.ts';
import type { Reading, SkipReason } from '../reading.ts';
import { readAdReferral } from './read-ad-referral.ts';

export type PageChannel = 'messenger' | 'instagram';

/** Parts of an event that show that nobody wrote. */
const NOT_SAID: readonly (readonly [part: string, reason: SkipReason])[] = [
  ['delivery', 'receipt'],
  ['read', 'receipt'],
  ['reaction', 'reaction'],
  ['message_edit', 'edit'],
  ['typing', 'typing'],
  ['pass_thread_control', 'system'],
  ['take_thread_control', 'system'],
  ['request_thread_control', 'system'],
  ['app_roles', 'system'],
  ['account_linking', 'system'],
  ['policy_enforcement', 'system'],
  ['optin', 'system'],
];

/** One event of a conversation with a page or an Instagram account: the two differ in their envelopes only. */
export function readPageEvent(event: JsonView, channel: PageChannel, reading: Reading): void {
  const message = event.at('message');
  const postback = event.at('postback');
  const referral = event.at('referral');
  const skip = skipReason(event, message);
  if (skip === 'edit') readPageEdit(event, channel, reading);
  if (skip) return void reading.skipped.push(skip);
  const said = message.isObject ? message : postback.isObject ? postback : undefined;
  // A comment or a post has a message of its own, but nobody whom it is for.
  if ((!said && !referral.isObject) || !event.at('sender').exists) return void reading.skipped.push('unknown_item');

  const person = event.in('sender.id').text;
  // Not the entry's id: Instagram puts the person there when an icebreaker was tapped.
  const page = event.in('recipient.id').text;
  const at = event.at('timestamp').time;
  // The person's referral may stand alone, in the message, or in the tap on "Get started".
  const origin = [said?.at('referral'), referral].find((view) => view?.isObject);
  const ref = origin?.at('ref').text ?? '';
  // A bare referral has no id of its own; sender, time and ref are what a second delivery repeats.
  const messageId =
    said?.at('mid').text || (at === undefined ? '' : [person, page, at, ref, said ? 'said' : 'opened'].join(' '));
  if (!person || !page || at === undefined || !messageId) return void reading.skipped.push('incomplete');

  const ad = origin && readAdReferral(origin, 'ad_id');
  reading.messages.push({
    channel,
    kind: said ? 'message' : 'opened',
    form: message.isObject ? formOf(message) : said ? 'postback' : 'referral',
    messageId,
    at,
    destinations: [page],
    contactIds: [person],
    text: joined(
      message.at('text').text,
      // A link that was shared has its words beside it.
      ...message.at('attachments').list.map((attachment) => attachment.at('title').text),
      message.in('quick_reply.payload').text,
      postback.at('payload').text,
    ),
    ref,
    ...(ad && { ad }),
  });
}

function readPageEdit(event: JsonView, channel: PageChannel, reading: Reading): void {
  const edit = event.at('message_edit');
  const [person, page, original] = [event.in('sender.id').text, event.in('recipient.id').text, edit.at('mid').text];
  const at = event.at('timestamp').time;
  if (!person || !page || !original || at === undefined) return;
  const text = edit.at('text').text;
  reading.edits.push({ channel, at, destinations: [page], contactIds: [person], text, original });
}

function skipReason(event: JsonView, message: JsonView): SkipReason | undefined {
  if (message.at('is_echo').isTrue || message.at('is_self').isTrue) return 'echo';
  if (message.at('is_deleted').isTrue) return 'revoke';
  return NOT_SAID.find(([part]) => event.at(part).exists)?.[1];
}

function formOf(message: JsonView): string {
  if (message.at('is_unsupported').isTrue) return 'unsupported';
  return message.at('attachments').list[0]?.at('type').text || 'message';
}
