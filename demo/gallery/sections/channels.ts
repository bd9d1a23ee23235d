import type { Section } from '../section.ts';

/** Each app with an address of its kind. */
const DESTINATIONS: readonly (readonly [channel: string, to: string, note?: string])[] = [
  ['whatsapp', '+34 600 000 000'],
  ['messenger', 'nortada.bikes'],
  ['instagram', 'nortada.bikes', 'On a desk the profile opens, since only phones know ig.me.'],
  ['telegram', 'nortada_bot'],
  [
    'apple',
    '7ba1a5f0-1111-4222-8333-944455556666',
    'Opens on Apple’s devices only. Elsewhere the owner’s own link shows.',
  ],
  ['sms', '+34 600 000 000', 'A desk without an app for it shows a code to scan.'],
  ['line', '@nortada'],
  ['viber', '+34 600 000 000'],
  ['email', 'hello@nortada.example'],
  ['phone', '+34 600 000 000'],
  ['custom', 'https://chat.example/?say={text}', 'Any https address; the message stands where {text} does.'],
];

export const channels: Section = {
  id: 'channels',
  title: 'Channels',
  lead: 'Eleven apps, one attribute. Each brings its colour, its glyph and the surest link for the device it is opened on.',
  examples: DESTINATIONS.map(([channel, to, note]) => ({
    id: `channel-${channel}`,
    title: channel,
    ...(note && { note }),
    markup:
      channel === 'apple'
        ? `<hullo-button placement="inline" channel="apple" to="${to}">
  <a href="mailto:hello@nortada.example">Write to us</a>
</hullo-button>`
        : `<hullo-button placement="inline" channel="${channel}" to="${to}" message="Hello!"></hullo-button>`,
  })),
};
