import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isScript } from '../../../../widget/core/settings/is-script.ts';
import { maskDestination } from '../../../../widget/page/behaviour/analytics/mask-destination.ts';
import { readConfig } from '../../../../widget/page/behaviour/config/read-config.ts';

const KNOWN = ['label', 'to', 'badge', 'lookback-days', 'endpoint', 'site', 'consent', 'config'];

describe('settings from afar', () => {
  it('change attributes that the element has, and no other', () => {
    const { config, problems } = readConfig(
      {
        version: 3,
        attributes: { label: 'Hi', 'lookback-days': 7, badge: true, to: null, onclick: 'x()', style: 'x', later: '1' },
      },
      KNOWN,
    );
    expect(problems).toEqual([]);
    expect(config?.off).toBe(false);
    expect([...(config?.attributes ?? [])]).toEqual([
      ['label', 'Hi'],
      ['lookback-days', '7'],
      ['badge', ''],
      ['to', null],
    ]);
  });

  it('never say where the widget sends, nor answer for the visitor', () => {
    const attributes = {
      endpoint: 'https://evil.example',
      site: 'x',
      consent: 'granted',
      config: 'https://evil.example',
    };
    expect(readConfig({ attributes }, KNOWN).config?.attributes.size).toBe(0);
  });

  it.each<[string, unknown, RegExp]>([
    ['a script', ' java\nscript:alert(1)', /to is a script/],
    ['a list', ['a'], /to is no text/],
    ['no number', Number.NaN, /to is no text/],
    ['a book', 'x'.repeat(5_000), /to is longer/],
  ])('tell of a value that cannot be used: %s', (_what, to, sentence) => {
    const { config, problems } = readConfig({ attributes: { to, label: 'Hi' } }, KNOWN);
    expect(problems).toEqual([expect.stringMatching(sentence)]);
    expect([...(config?.attributes ?? [])]).toEqual([['label', 'Hi']]);
  });

  it.each(['#0b6b4f', '#abc8', 'rebeccapurple', 'rgb(1 2 3 / 50%)', 'oklch(0.5 0.1 120)', 'hsl(120deg, 50%, 50%)'])(
    'bring colours: %s',
    (accent) => {
      const { config, problems } = readConfig({ theme: { accent, 'whatsapp-accent': accent } }, KNOWN);
      expect(problems).toEqual([]);
      expect([...(config?.attributes ?? [])]).toEqual([
        ['--hullo-accent', accent],
        ['--hullo-whatsapp-accent', accent],
      ]);
    },
  );

  it.each([
    'url(https://evil.example)',
    'var(--x)',
    'red;--hullo-size:0',
    '#12',
    'rgb(1 2 3',
    'a b',
    '',
    7,
    null,
    ['red'],
  ])('bring nothing but colours: %j', (accent) => {
    const { config, problems } = readConfig({ theme: { accent, size: '1px', 'panel-shadow': 'red' } }, KNOWN);
    expect(problems).toEqual(['config: accent of the theme is no colour']);
    expect(config?.attributes.size).toBe(0);
  });

  it('may be anything at all', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.record({ off: fc.anything(), attributes: fc.anything() })), (answer) => {
        for (const [name, value] of readConfig(answer, KNOWN).config?.attributes ?? []) {
          expect(KNOWN).toContain(name);
          expect(value === null || !isScript(value)).toBe(true);
        }
      }),
      { seed: 7 },
    );
  });
});

describe('a script in the place of an address', () => {
  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:x',
    '\u0001javascript:x',
    'java\tscript:x',
    'vbscript:x',
    'data:text/html,x',
  ])('is seen: %j', (text) => expect(isScript(text)).toBe(true));
  it.each(['https://a.example/javascript:', 'Write to us: javascript: yes', '+34 600', '', 'JavaScript'])(
    'is not: %j',
    (text) => expect(isScript(text)).toBe(false),
  );
});

describe('what other companies see of a destination', () => {
  it.each([
    ['+34 600 000 012', '**12'],
    ['34600000012', '**12'],
    ['(1) 555-0100', '**00'],
    ['https://wa.me/34600000012?text=Hi 5', '**12'],
    ['\u202a+34 600‑000‑012\u202c', '**12'],
    ['＋３４６００００００１２', '**12'],
    ['bakery24', 'bakery24'],
    ['bakery', 'bakery'],
  ])('%s is %s', (to, shown) => expect(maskDestination(to)).toBe(shown));
});
