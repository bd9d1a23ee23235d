import type { AdReferral, InboundMessage } from '#core/conversation/inbound-message.ts';
import { joined } from '../joined.ts';
import { newReading } from '../new-reading.ts';
import { present } from '../present.ts';
import type { Reading } from '../reading.ts';

/** Twilio's prefix of an address, and the platform behind it. A bare number is a text message. */
const CHANNELS: ReadonlyMap<string, InboundMessage['channel']> = new Map([
  ['', 'sms'],
  ['whatsapp', 'whatsapp'],
  ['messenger', 'messenger'],
  ['instagram', 'instagram'],
  ['apple', 'apple'],
  ['line', 'line'],
  ['viber', 'viber'],
]);

/**
 * Twilio's "a message comes in" webhook, one message a call. It gives no time, so the time of receipt stands in.
 * @param names what else the owner calls the number
 */
export function readTwilio(form: URLSearchParams, receivedAt: number, names: readonly string[] = []): Reading {
  const reading = newReading();
  const field = (name: string) => form.get(name) ?? '';
  const status = field('SmsStatus') || field('MessageStatus');
  if (status && status !== 'received' && status !== 'receiving') {
    reading.skipped.push('receipt');
    return reading;
  }
  const { prefix, id: from } = addressOf(field('From'));
  const to = addressOf(field('To')).id;
  const destinations = present(to, ...names);
  // A person with a user name comes without a number: the business-scoped id then stands in From or beside it.
  const person = addressOf(field('ExternalUserId')).id;
  const contactIds = present(person, from, field('WaId'));
  const messageId = field('MessageSid') || field('SmsMessageSid') || field('SmsSid');
  if (!destinations || !contactIds || !messageId) {
    reading.skipped.push(messageId || from ? 'incomplete' : 'unknown_item');
    return reading;
  }
  const ad = adOf(field);
  const isForwarded = field('Forwarded') === 'true' || field('FrequentlyForwarded') === 'true';
  reading.messages.push({
    channel: CHANNELS.get(prefix) ?? 'other',
    kind: 'message',
    form: field('MessageType') || (Number(field('NumMedia')) > 0 ? 'media' : 'text'),
    messageId,
    at: receivedAt,
    destinations,
    contactIds,
    text: joined(field('Body'), field('ButtonText'), field('ButtonPayload')),
    ref: '',
    ...(ad && { ad }),
    ...(isForwarded && { isForwarded }),
  });
  return reading;
}

/** `whatsapp:+15550100200` without its prefix and plus: the platform's own id. */
function addressOf(address: string): { readonly prefix: string; readonly id: string } {
  const [, prefix = '', id = ''] = /^(?:([a-z]+):)?\+?(.*)$/s.exec(address) ?? [];
  return { prefix, id };
}

function adOf(field: (name: string) => string): AdReferral | undefined {
  const adId = field('ReferralSourceId');
  const clickId = field('ReferralCtwaClid');
  if (!adId && !clickId) return;
  return {
    sourceType: field('ReferralSourceType') === 'post' ? 'post' : 'ad',
    ...(adId && { adId }),
    ...(clickId && { clickId }),
  };
}
