import type { AppleProvider } from '../apple-provider.ts';

/** Webex Connect (formerly imiconnect): its "incoming message" webhook. */
export const webexConnect: AppleProvider = {
  name: 'webex-connect',
  proof: { scheme: 'bearer' },
  messageId: ['tid'],
  contact: ['abcUserId'],
  destination: ['abcAccountId'],
  type: ['event'],
  form: [],
  text: ['message'],
  intent: ['bizIntentId'],
  group: ['bizGroupId'],
  at: ['ts', 'timestamp'],
  types: new Map([
    ['MO', 'message'],
    ['DR', 'receipt'],
    ['typing_start', 'typing'],
    ['typing_end', 'typing'],
    ['close', 'system'],
    ['TYPINGSTART', 'typing'],
    ['TYPINGEND', 'typing'],
    ['CLOSE', 'system'],
  ]),
};
