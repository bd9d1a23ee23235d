import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { channels } from '../../../widget/core/channels/channels.ts';
import { DEFAULT_OPTIONS } from '../../../widget/page/default-options.ts';
import type { LauncherOptions } from '../../../widget/page/launcher-options.ts';
import { linkFor } from '../../../widget/page/link-for.ts';
import { usableOptions } from '../../../widget/page/usable-options.ts';
import { whyNoLink } from '../../../widget/page/why-no-link.ts';

describe('a setting that cannot be used', () => {
  let lines: string[];
  beforeEach(() => {
    lines = [];
    vi.spyOn(console, 'warn').mockImplementation((line) => void lines.push(line));
  });
  afterEach(() => vi.restoreAllMocks());
  const usable = (given: Record<string, unknown>) => usableOptions({ ...DEFAULT_OPTIONS, ...given } as LauncherOptions);

  it.each([
    [{ desktop: 'tv' }, { desktop: 'auto' }, /desktop is none of auto, web, app, qr; "auto" is used/],
    [{ placement: 'top' }, { placement: 'bottom-end' }, /placement is none of/],
    [{ consent: 'yes' }, { consent: 'unset' }, /consent is none of/],
    [{ lookbackDays: 400 }, { lookbackDays: 30 }, /lookback-days is not a number from 1 to 90/],
    [{ message: { toString: null } }, { message: '' }, /message is a object, not a string/],
    [{ referenceLabel: Symbol('x') }, { referenceLabel: 'Ref' }, /reference-label is a symbol/],
  ])('is replaced by its default, with one line that says so: %o', (given, expected, line) => {
    expect(usable(given)).toMatchObject(expected);
    expect(lines).toEqual([expect.stringMatching(line)]);
    usable(given);
    expect(lines.length).toBe(1);
  });

  it('is silent about what can be used', () => {
    expect(usable({ to: 34600000000, label: null, message: undefined })).toMatchObject({
      to: '34600000000',
      label: '',
    });
    expect(lines).toEqual([]);
  });

  it('is a number that is none, too', () =>
    expect(usable({ lookbackDays: Number.NaN })).toMatchObject({ lookbackDays: 30 }));

  it('never throws and never makes a link that runs code, whatever is set', () => {
    const anything = fc.oneof(
      fc.anything(),
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        'javascript:alert(1)',
        '<img onerror=alert(1)>',
        'x'.repeat(100_000),
        '{'.repeat(10_000),
        '{a|'.repeat(9_999),
      ),
    );
    const options = fc.record({
      channel: fc.oneof(fc.constantFrom(...Object.keys(channels)), anything),
      to: fc.oneof(fc.constantFrom('34600000000', 'https://a.example/{title}?{text}', 'bread_bot'), anything),
      message: anything,
      label: anything,
      desktop: anything,
      referenceLabel: anything,
    });
    fc.assert(
      fc.property(options, (given) => {
        const chosen = usable(given);
        const channel = Object.hasOwn(channels, chosen.channel) ? channels[chosen.channel] : undefined;
        const link = channel && linkFor(channel, chosen, 'K7QM2XVDP', { title: 'Rye' });
        if (link && 'href' in link) expect(link.href).toMatch(/^(https|sms|viber|mailto|tel):/);
        else expect(typeof whyNoLink(chosen, 'else')).toBe('string');
      }),
      { seed: 20261122, numRuns: 300 },
    );
  });
});
