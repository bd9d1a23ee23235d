import type { AppleProvider } from '../apple-provider.ts';

/** Bird (formerly MessageBird): an inbound message of its Channels API, bare or under the webhook's `payload`. */
export const bird: AppleProvider = {
  name: 'bird',
  proof: { scheme: 'bearer' },
  messageId: ['id', 'payload.id'],
  contact: [
    'sender.contact.platformAddress',
    'sender.contact.identifierValue',
    'payload.sender.contact.platformAddress',
    'payload.sender.contact.identifierValue',
  ],
  destination: ['receiver.connector.identifierValue', 'payload.receiver.connector.identifierValue'],
  // An answer of ours has the same body type as a question of theirs: the direction tells them apart.
  type: ['direction', 'payload.direction'],
  form: ['body.type', 'payload.body.type'],
  text: ['body.text.text', 'payload.body.text.text'],
  intent: ['meta.extraInformation.intentId', 'payload.meta.extraInformation.intentId', 'intentId'],
  group: ['meta.extraInformation.groupId', 'payload.meta.extraInformation.groupId', 'groupId'],
  at: ['createdAt', 'payload.createdAt'],
  types: new Map([
    ['incoming', 'message'],
    ['outgoing', 'echo'],
  ]),
};
