import type { JsonView } from '../json-view.ts';
import type { Reading } from '../reading.ts';
import { type PageChannel, readPageEvent } from './read-page-event.ts';

/**
 * One page's or Instagram account's events, in any of the three envelopes that Meta uses: lists of events, changes of
 * a field, or one change laid flat. `standby` holds what another app answers: a person who writes there starts a
 * conversation all the same; only the answers are not theirs.
 */
export function readPageEntry(entry: JsonView, channel: PageChannel, reading: Reading): void {
  const changes = entry.at('field').exists ? [entry] : entry.at('changes').list;
  const events = [
    ...entry.at('messaging').list,
    ...entry.at('standby').list,
    ...changes.flatMap((change) => (change.at('value').list.length > 0 ? change.at('value').list : [change])),
  ];
  for (const event of events) readPageEvent(event, channel, reading);
  const hasLists = ['messaging', 'standby', 'changes'].some((list) => entry.at(list).exists);
  if (events.length === 0 && !hasLists) reading.skipped.push('unknown_item');
}
