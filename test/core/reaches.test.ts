import { expect, it } from 'vitest';
import { reaches } from '../../widget/core/matching/reaches.ts';

it.each([
  ['whatsapp', '5215512345678', ['525512345678'], true],
  ['sms', '15550100200', ['15550100200'], true],
  ['telegram', 'Bread_Bot', ['7000001', '@bread_bot'], true],
  ['telegram', 'bot:wallet', ['wallet'], true],
  ['telegram', 'bread_bot', ['other_bot'], false],
  ['apple', '12345678-1234-1234-1234-123456789abc', ['urn:biz:12345678-1234-1234-1234-123456789ABC'], true],
  ['line', '@bread', ['bread'], true],
  // LINE names itself by an id alone.
  ['line', '@bread', ['U0123456789abcdef0123456789ABCDEF'], true],
  ['line', '@bread', ['U0123456789abcdef0123456789abcdef', '@other'], false],
  ['line', '@bread', ['5', 'LINE of the shop'], true],
  // An inbox tells its own number and name of the inbox, and nobody's telephone.
  ['whatsapp', '15550100200', ['5', 'WhatsApp shop'], true],
  ['whatsapp', '15550100200', ['5', 'WhatsApp shop', '15550100201'], false],
  ['viber', '+34600000000', ['34600000000'], true],
  ['sms', '15550100200', ['15550100201'], false],
] as const)('a link to %s at %s leads to the chat that goes by %j: %s', (channel, linked, names, does) =>
  expect(reaches(channel, linked, names)).toBe(does),
);
