import type { JsonView } from '../json-view.ts';
import type { Reading } from '../reading.ts';
import { readAdReferral } from './read-ad-referral.ts';

/**
 * One page's events. `standby` holds what another app answers: a person who writes there starts a conversation all
 * the same; only the answers are not theirs.
 */
export function readMessengerEntry(entry: JsonView, reading: Reading): void {
  for (const list of ['messaging', 'standby']) {
    for (const event of entry.at(list).items) readEvent(event, reading);
  }
}

function readEvent(event: JsonView, reading: Reading): void {
  const message = event.at('message');
  const postback = event.at('postback');
  const referral = event.at('referral');
  if (message.at('is_echo').isTrue) return void reading.skipped.push('echo');
  if (event.at('delivery').exists || event.at('read').exists) return void reading.skipped.push('receipt');
  if (event.at('reaction').exists) return void reading.skipped.push('reaction');
  if (event.at('message_edit').exists) return void reading.skipped.push('edit');
  if (message.at('is_deleted').isTrue) return void reading.skipped.push('revoke');
  const said = message.exists ? message : postback.exists ? postback : undefined;
  if (!said && !referral.exists) return void reading.skipped.push('unknown_item');

  const person = event.at('sender').at('id').text;
  const page = event.at('recipient').at('id').text;
  const at = event.at('timestamp').number;
  // The person's referral may stand alone, in the message, or in the tap on "Get started".
  const origin = [said?.at('referral'), referral].find((view) => view?.exists);
  const ref = origin?.at('ref').text ?? '';
  // A bare referral has no id of its own; sender, time and ref are what a second delivery repeats.
  const messageId =
    said?.at('mid').text || (at === undefined ? '' : [person, page, at, ref, said ? 'said' : 'opened'].join(' '));
  if (!person || !page || at === undefined || !messageId) return void reading.skipped.push('incomplete');

  const ad = origin && readAdReferral(origin, 'ad_id');
  reading.messages.push({
    channel: 'messenger',
    kind: said ? 'message' : 'opened',
    form: message.exists ? 'message' : postback.exists ? 'postback' : 'referral',
    messageId,
    at,
    destinations: [page],
    contactIds: [person],
    text: [message.at('text').text, postback.at('payload').text].filter(Boolean).join('\n'),
    ref,
    ...(ad && { ad }),
  });
}
