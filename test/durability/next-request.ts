import { hashContact } from '../../server/security/hash-contact.ts';
import { BENCH_CONFIG } from '../bench/contenders/bench-config.ts';
import { collectRequest } from '../bench/load/collect-request.ts';
import { freshEvent } from '../bench/load/fresh-event.ts';
import { webhookRequest } from '../bench/load/webhook-request.ts';
import { whatsappMessage } from '../bench/load/whatsapp-message.ts';
import type { Sent } from './sent.ts';

/** Codes of late clicks, for messages to carry. */
const codes: string[] = [];

/** Something that a visitor's page or Meta would send now: one click, or a webhook with up to four messages. */
export function nextRequest(random: () => number): Sent {
  const now = Date.now();
  if (random() < 0.6) {
    const event = freshEvent(random() < 0.7 ? 'click' : 'impression', now);
    if (event.reference) codes.push(event.reference);
    return { table: 'events', ids: [event.id], request: collectRequest([event], now) };
  }
  const messages = Array.from({ length: 1 + Math.floor(random() * 4) }, () => whatsappMessage(now, codes.shift()));
  return { table: 'messages', ids: messages.map(({ id }) => storedId(id)), request: webhookRequest(messages) };
}

/** Message ids are kept as keyed hashes. */
function storedId(messageId: string): string {
  return hashContact(BENCH_CONFIG.contactKey, 'message', BENCH_CONFIG.sites[0].id, 'whatsapp', messageId);
}
