import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('../../server/console/styles/tokens.css', import.meta.url), 'utf8');
const [light = '', dark = ''] = css.split('@media');
const schemes = { light, dark } as const;

function channel(hex: string): number {
  const value = Number.parseInt(hex, 16) / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

function luminance(scheme: string, name: string): number {
  const [, r = '', g = '', b = ''] = new RegExp(`--${name}: #(..)(..)(..);`).exec(scheme) ?? [];
  return 0.2126 * channel(r) + 0.7152 * channel(g) + 0.0722 * channel(b);
}

function contrast(scheme: string, a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(scheme, a), luminance(scheme, b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

describe.each(['light', 'dark'] as const)('colours in the %s scheme', (name) => {
  const scheme = schemes[name];
  const texts = ['ink', 'muted', 'accent', 'warm', 'bad'];

  it.each(texts.flatMap((text) => ['paper', 'surface'].map((ground) => [text, ground] as const)))(
    '%s can be read on %s',
    (text, ground) => {
      expect(contrast(scheme, text, ground)).toBeGreaterThanOrEqual(4.5);
    },
  );

  const channels = ['whatsapp', 'messenger', 'instagram', 'telegram', 'apple', 'line-app', 'viber'];
  it.each(channels)('the mark of %s can be seen on a card', (channel) => {
    expect(contrast(scheme, channel, 'surface')).toBeGreaterThanOrEqual(3);
  });

  it('the bars of a comparison can be seen on a card', () => {
    expect(contrast(scheme, 'warm', 'surface')).toBeGreaterThanOrEqual(3);
  });

  it('can be read on the accent', () => {
    expect(contrast(scheme, 'on-accent', 'accent')).toBeGreaterThanOrEqual(4.5);
  });
});
