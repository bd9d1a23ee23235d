import type { z } from 'zod';
import type { InboundMessage } from '#core/conversation/inbound-message.ts';
import { JsonView } from '../json-view.ts';
import { newReading } from '../new-reading.ts';
import type { Reading } from '../reading.ts';
import { genericLabel } from './generic-label.ts';
import { genericMessage } from './generic-message.ts';

/** More would only fill the answer. */
const PROBLEMS_AT_MOST = 20;

/**
 * The messages and labels of the generic webhook: one, a list, or a list under `messages`. What is wrong with one does not cost
 * the others; each problem names its field.
 */
export function readGeneric(body: unknown): Reading {
  const reading = newReading();
  const isBatch = Array.isArray(body);
  const batch = new JsonView(body).at('messages');
  const items = isBatch ? body : batch.exists ? valuesOf(body) : [body];
  for (const [i, item] of items.entries()) readItem(item, isBatch || batch.exists ? `messages[${i}]` : '', reading);
  return reading;
}

function readItem(item: unknown, place: string, reading: Reading): void {
  const isLabel = new JsonView(item).at('event').text === 'label';
  const read = (isLabel ? genericLabel : genericMessage).safeParse(item);
  if (read.success) return void take(read.data, reading);
  reading.skipped.push('incomplete');
  for (const issue of read.error.issues) {
    if (reading.problems.length >= PROBLEMS_AT_MOST) return;
    const field = [place, ...issue.path].filter((part) => part !== '').join('.');
    reading.problems.push(`${field || 'body'}: ${issue.message}`);
  }
}

function take(item: z.infer<typeof genericMessage> | z.infer<typeof genericLabel>, reading: Reading): void {
  if ('event' in item) {
    const { channel, contact, conversation, label, at } = item;
    reading.labels.push({ channel, contactIds: contact, conversationId: conversation, label, at });
  } else {
    reading.messages.push(messageOf(item));
  }
}

function valuesOf(body: unknown): readonly unknown[] {
  const { messages } = body as { readonly messages: unknown };
  return Array.isArray(messages) ? messages : [messages];
}

function messageOf({ destination, contact, ad, isForwarded, ...rest }: z.infer<typeof genericMessage>): InboundMessage {
  return {
    ...rest,
    destinations: destination,
    contactIds: contact,
    ...(isForwarded && { isForwarded }),
    ...(ad && {
      ad: {
        sourceType: ad.sourceType,
        ...(ad.id !== undefined && { adId: ad.id }),
        ...(ad.clickId !== undefined && { clickId: ad.clickId }),
      },
    }),
  };
}
