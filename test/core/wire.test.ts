import { describe, expect, it } from 'vitest';
import { channels } from '../../widget/core/channels/channels.ts';
import { Fault } from '../../widget/core/fault.ts';
import { parseBeacon } from '../../widget/core/wire/parse-beacon.ts';
import { trustedTime } from '../../widget/core/wire/trusted-time.ts';
import { aBeacon, anEvent } from '../server/a-beacon.ts';

const at = Date.parse('2026-11-02T12:00:00Z');
const event = anEvent(at);
const good = () => structuredClone(aBeacon(at, [event]));

describe('a beacon', () => {
  it('is read as it was written', () => expect(parseBeacon(good())).toEqual(good()));

  it('may carry fields of a newer widget', () =>
    expect(parseBeacon({ ...good(), newer: 1, events: [{ ...good().events[0], newer: {} }] })).toEqual(good()));

  it('brings the cookies of other tags with the visitor’s consent, and never without', () => {
    const cookies = { _ga: 'GA1.1.116.179', _ga_AB12: 'GS2.1.s1$o3', _fbp: 'fb.1.2.3', _fbc: 'f', _ttp: 't' };
    const granted = { ...good(), consent: 'granted' as const, cookies };
    expect(parseBeacon(granted)).toEqual(granted);
    expect(parseBeacon({ ...granted, cookies: { ...cookies, session: 'secret' } })).toEqual(granted);
    for (const consent of ['denied', true, undefined]) expect(parseBeacon({ ...granted, consent })).toEqual(good());
  });

  it('loses query and fragment of the page, where personal data hides', () =>
    expect(parseBeacon(aBeacon(at, [anEvent(at, { page: 'https://shop.example/a?mail=x#y' })])).events[0]?.page).toBe(
      'https://shop.example/a',
    ));

  it.each([
    ['whatsapp', '34600000000'],
    ['messenger', 'bread.and.rye'],
    ['instagram', 'b'],
    ['telegram', 'bot:wallet'],
    ['telegram', '+34600000000'],
    ['apple', '12345678-1234-1234-1234-123456789abc'],
    ['sms', '74174'],
    ['line', '@123abcde'],
    ['viber', '+34600000000'],
    ['email', "o'neil+shop@bread.example"],
    ['phone', '34600000000'],
    ['custom', 'https://chat.example/%C3%A4?m={text|x}&r={ref}#a;b'],
  ] as const)('may lead to %s at %s', (channel, destination) => {
    expect(channels[channel].destinationOf(destination)).toBe(destination);
    expect(parseBeacon(aBeacon(at, [anEvent(at, { channel, destination })])).events[0]).toMatchObject({
      channel,
      destination,
    });
  });

  it.each<[string, unknown]>([
    ['the body', null],
    ['the body', []],
    ['the body', 'text'],
    ['events is not', { ...good(), events: {} }],
    ['events has more', { ...good(), events: Array(51).fill(good().events[0]) }],
    ['site', { ...good(), site: 7 }],
    ['site', { ...good(), site: '../x' }],
    ['sentAt', { ...good(), sentAt: '1' }],
    ['sentAt', { ...good(), sentAt: 1e300 }],
    ['cookies is not', { ...good(), consent: 'granted', cookies: 'x' }],
    ['cookies._ga', { ...good(), consent: 'granted', cookies: { _ga: 'x'.repeat(201) } }],
    ['cookies._fbp', { ...good(), consent: 'granted', cookies: { _fbp: 7 } }],
    ['visitorId', { ...good(), visitorId: 'a\u0000b' }],
    ['events[0]', { ...good(), events: [null] }],
    ...(
      [
        ['type', 'view'],
        ['id', 'clk_'],
        ['id', ['clk_0123456789']],
        ['at', -1],
        ['at', 1.5],
        ['channel', 'constructor'],
        ['channel', '__proto__'],
        ['destination', 'a b'],
        ['destination', '<script>'],
        ['position', 1],
        ['page', 'javascript:alert(1)'],
        ['page', `https://x/${'y'.repeat(3_000)}`],
        ['reference', 'K7QM2XVD0'],
        ['reference', 7],
        ['landings', [{ at, source: 'x\u0000' }]],
        ['landings', [{ at, campaign: '\ud800' }]],
        ['landings', [{ at, term: 'x'.repeat(513) }]],
        ['landings', [{ at, adClickId: { kind: 'mc_eid', value: 'x' } }]],
        ['landings', Array(21).fill({ at })],
      ] as [string, unknown][]
    ).map(([key, value]): [string, unknown] => [key, { ...good(), events: [{ ...good().events[0], [key]: value }] }]),
  ])('is refused, naming %s', (name, body) => {
    expect(() => parseBeacon(body)).toThrow(Fault);
    expect(() => parseBeacon(body)).toThrow(name);
  });
});

describe('the time of an event', () => {
  const MINUTE_MS = 60_000;
  it.each([
    ['is believed when the clocks agree', at - 5_000, at, at + 200, at - 5_000],
    ['is set right when the clock is an hour ahead', at + 60 * MINUTE_MS - 5_000, at + 60 * MINUTE_MS, at, at - 5_000],
    ['is set right when the clock is a year behind', at - 365 * 1440 * MINUTE_MS, at - 365 * 1440 * MINUTE_MS, at, at],
    ['never lies in the future', at + 5_000, at, at, at],
    ['is never more than a week back', 0, at, at, at - 7 * 1440 * MINUTE_MS],
  ])('%s', (_what, eventAt, sentAt, receivedAt, expected) =>
    expect(trustedTime(eventAt, sentAt, receivedAt)).toBe(expected),
  );
});
