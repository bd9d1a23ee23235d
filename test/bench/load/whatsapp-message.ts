import { formatReference } from '../../../widget/core/reference/format-reference.ts';

/** A message as it stands in a webhook. */
export interface WhatsappMessage {
  readonly id: string;
  readonly from: string;
  readonly timestamp: string;
  readonly type: 'text';
  readonly text: { readonly body: string };
}

// Ids and numbers of two runs on one data folder must not meet.
const started = Date.now();
const run = started.toString(36);
let count = 0;

/** A first message of somebody new, with the reference of a click or after it was deleted. */
export function whatsappMessage(at: number, reference: string | undefined): WhatsappMessage {
  count++;
  const words = 'Hi! I am looking at Frame 54 (https://shop.example/frames/54).';
  return {
    id: `wamid.HBgMNDQ3NzAwOTAwMTAxFQIAEhgg${run}${count.toString(36).padStart(8, '0')}`,
    from: `44${700_000_000_000 + (started % 1_000_000) * 100_000 + count}`,
    timestamp: String(Math.floor(at / 1_000)),
    type: 'text',
    text: { body: reference === undefined ? words : `${words} Ref ${formatReference(reference)}` },
  };
}
