import type { JsonView } from '../json-view.ts';
import type { PlatformConversion } from '../platform-conversion.ts';
import type { Reading } from '../reading.ts';
import { whatsappDestinations } from './whatsapp-destinations.ts';

const KINDS: ReadonlyMap<string, PlatformConversion['kind']> = new Map([
  ['LeadSubmitted', 'lead'],
  ['Purchase', 'purchase'],
]);

/** Meta writes the price a thousandfold: 25000 is 25. */
const PRICE_FACTOR = 1_000;

/** A lead or purchase that Meta found by itself in a chat from an ad. It is no message: the item counts as `system`. */
export function readAutomaticEvent(event: JsonView, metadata: JsonView, reading: Reading): void {
  const kind = KINDS.get(event.at('event_name').text);
  const messageId = event.at('id').text;
  const at = event.at('timestamp').time;
  const destinations = whatsappDestinations(metadata);
  if (!kind) return void reading.skipped.push('unknown_item');
  if (!messageId || at === undefined || !destinations) return void reading.skipped.push('incomplete');
  reading.skipped.push('system');
  const clickId = event.at('ctwa_clid').text;
  const price = event.in('custom_data.value').number;
  const currency = event.in('custom_data.currency').text;
  reading.conversions.push({
    channel: 'whatsapp',
    kind,
    id: `${kind} ${messageId}`,
    at,
    messageId,
    destinations,
    contactIds: [],
    ...(clickId && { clickId }),
    ...(price !== undefined && currency && { amount: { value: price / PRICE_FACTOR, currency } }),
  });
}
