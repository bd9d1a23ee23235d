import { JsonView } from '../json-view.ts';
import { newReading } from '../new-reading.ts';
import { present } from '../present.ts';
import type { Reading } from '../reading.ts';
import { timeOf } from '../time-of.ts';
import type { AppleProvider, Places } from './apple-provider.ts';

/** The rest of the call that a provider may have put something into. */
export interface AppleCall {
  readonly header: (name: string) => string | undefined;
  readonly receivedAt: number;
  /** What else the owner calls the business account. */
  readonly names: readonly string[];
}

/** What one provider's call tells of Apple's messages. */
export function readAppleMessage(body: unknown, provider: AppleProvider, call: AppleCall): Reading {
  const reading = newReading();
  for (const item of new JsonView(body).list) readItem(item, provider, call, reading);
  return reading;
}

function readItem(item: JsonView, provider: AppleProvider, call: AppleCall, reading: Reading): void {
  if (!item.isObject) return void reading.skipped.push('unknown_item');
  const viewOf = (places: Places): JsonView | undefined => places.map((place) => lookUp(item, place, call)).find(holds);
  const textOf = (places: Places) => viewOf(places)?.text ?? '';
  const kind = provider.types.get(textOf(provider.type)) ?? 'message';
  if (kind !== 'message' && kind !== 'opened') return void reading.skipped.push(kind);

  const destinations = present(textOf(provider.destination), ...call.names);
  const contact = textOf(provider.contact);
  const messageId = textOf(provider.messageId);
  if (!destinations || !contact || !messageId) return void reading.skipped.push('incomplete');
  reading.messages.push({
    channel: 'apple',
    kind,
    form: textOf(provider.form) || 'message',
    messageId,
    at: timeOf(viewOf(provider.at)) ?? call.receivedAt,
    destinations,
    contactIds: [contact],
    text: textOf(provider.text),
    ref: textOf(provider.intent) || textOf(provider.group),
  });
}

function lookUp(item: JsonView, place: string, call: AppleCall): JsonView {
  return place.startsWith('header:') ? new JsonView(call.header(place.slice('header:'.length))) : item.in(place);
}

function holds(view: JsonView): boolean {
  return view.text !== '';
}
