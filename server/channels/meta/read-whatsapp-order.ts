import type { JsonView } from '../json-view.ts';
import type { PlatformConversion } from '../platform-conversion.ts';
import type { Reading } from '../reading.ts';

type Sender = Pick<PlatformConversion, 'messageId' | 'at' | 'destinations' | 'contactIds'>;

/** The cart that a message carries. An amount is told only if every item has a price in one and the same currency. */
export function readWhatsappOrder(message: JsonView, sender: Sender, reading: Reading): void {
  const items = message.in('order.product_items').list;
  const [currency = '', ...others] = new Set(items.map((item) => item.at('currency').text));
  const costs = items.map((item) => (item.at('item_price').number ?? Number.NaN) * (item.at('quantity').number ?? 1));
  const value = costs.reduce((sum, cost) => sum + cost, 0);
  const isKnown = items.length > 0 && others.length === 0 && /^[A-Z]{3}$/.test(currency) && Number.isFinite(value);
  reading.conversions.push({
    channel: 'whatsapp',
    kind: 'order',
    id: `order ${sender.messageId}`,
    ...sender,
    // Sums of decimal prices carry a binary tail; no currency has more than four places.
    ...(isKnown && { amount: { value: Number(value.toFixed(4)), currency } }),
  });
}
