import type { AppleProvider } from '../apple-provider.ts';

/** Apple's own shape, as a provider receives it and many hand it on. */
export const msp: AppleProvider = {
  name: 'msp',
  proof: { scheme: 'jwt' },
  messageId: ['id', 'header:id'],
  contact: ['sourceId', 'header:source-id'],
  destination: ['destinationId', 'header:destination-id'],
  type: ['type'],
  form: ['type'],
  text: ['body', 'text'],
  // Apple's documents name the parameters of the link; providers differ in what they call the fields.
  intent: ['intent', 'intentId', 'bizIntentId', 'biz-intent-id', 'header:biz-intent-id', 'header:intent'],
  group: ['group', 'groupId', 'bizGroupId', 'biz-group-id', 'header:biz-group-id', 'header:group'],
  at: ['timestamp', 'createdAt', 'receivedAt'],
  types: new Map([
    ['typing_start', 'typing'],
    ['typing_end', 'typing'],
    ['close', 'system'],
    ['reaction', 'reaction'],
    ['tapback', 'reaction'],
  ]),
};
