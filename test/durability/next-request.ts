import { hashContact } from '../../server/security/hash-contact.ts';
import { BENCH_CONFIG } from '../bench/contenders/bench-config.ts';
import { collectRequest } from '../bench/load/collect-request.ts';
import { freshEvent } from '../bench/load/fresh-event.ts';
import { httpRequest } from '../bench/load/http-request.ts';
import { webhookRequest } from '../bench/load/webhook-request.ts';
import { whatsappMessage } from '../bench/load/whatsapp-message.ts';
import type { Sent } from './sent.ts';

/** Codes of late clicks, for messages to carry. */
const codes: string[] = [];

let orders = 0;

/**
 * Something that a visitor's page, Meta or the shop would send now: one click, a webhook with up to four messages, or
 * up to three sales, of which some name a code that no message has carried yet.
 */
export function nextRequest(random: () => number): Sent {
  const now = Date.now();
  if (random() < 0.1) return conversions(1 + Math.floor(random() * 3), now);
  if (random() < 0.6) {
    const event = freshEvent(random() < 0.7 ? 'click' : 'impression', now);
    if (event.reference) codes.push(event.reference);
    return { table: 'events', ids: [event.id], request: collectRequest([event], now) };
  }
  const messages = Array.from({ length: 1 + Math.floor(random() * 4) }, () => whatsappMessage(now, codes.shift()));
  return { table: 'messages', ids: messages.map(({ id }) => storedId(id)), request: webhookRequest(messages) };
}

function conversions(count: number, at: number): Sent {
  const reports = Array.from({ length: count }, () => ({
    externalId: `order-${++orders}`,
    kind: 'purchase',
    value: '12.50',
    currency: 'EUR',
    at,
    ...(codes[0] === undefined ? { channel: 'whatsapp', contact: '447700900101' } : { reference: codes[0] }),
  }));
  const headers = { 'Content-Type': 'application/json', Authorization: `Bearer ${BENCH_CONFIG.apiKey}` };
  const { contactKey, sites } = BENCH_CONFIG;
  return {
    table: 'conversions',
    ids: reports.map(({ externalId }) => hashContact(contactKey, 'conversion', sites[0].id, 'external', externalId)),
    request: httpRequest(`/api/conversions?site=${sites[0].id}`, headers, JSON.stringify(reports)),
  };
}

/** Message ids are kept as keyed hashes. */
function storedId(messageId: string): string {
  return hashContact(BENCH_CONFIG.contactKey, 'message', BENCH_CONFIG.sites[0].id, 'whatsapp', messageId);
}
