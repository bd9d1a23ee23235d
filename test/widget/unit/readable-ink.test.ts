import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readableInk } from '../../../widget/page/readable-ink.ts';

const INKS = { '': [255, 255, 255], light: [255, 255, 255], dark: [5, 5, 5] } as const;

/** WCAG 2.2 as it is written, apart from the code under test. */
function contrast(one: readonly number[], other: readonly number[]): number {
  const luminance = ([r = 0, g = 0, b = 0]: readonly number[]) => {
    const part = (byte: number) => (byte / 255 <= 0.03928 ? byte / 255 / 12.92 : ((byte / 255 + 0.055) / 1.055) ** 2.4);
    return 0.2126 * part(r) + 0.7152 * part(g) + 0.0722 * part(b);
  };
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

describe('The ink on an accent', () => {
  it('can be read on every accent there is', () => {
    const byte = fc.integer({ min: 0, max: 255 });
    fc.assert(
      fc.property(byte, byte, byte, (r, g, b) => {
        const ink = INKS[readableInk(`rgb(${r}, ${g}, ${b})`, 'rgb(255, 255, 255)')];
        expect(contrast([r, g, b], ink)).toBeGreaterThanOrEqual(4.5);
      }),
      { seed: 20261122, numRuns: 20_000 },
    );
  });

  it.each([
    ['white on a dark accent stays', 'rgb(15, 127, 85)', 'rgb(255, 255, 255)', ''],
    ["white on WhatsApp's own green becomes dark", 'rgb(37, 211, 102)', 'rgb(255, 255, 255)', 'dark'],
    ["an owner's ink that can be read stays", 'rgb(255, 255, 221)', 'rgb(90, 40, 0)', ''],
    ["an owner's dark ink on a dark accent becomes white", 'rgb(20, 20, 20)', 'rgb(40, 40, 40)', 'light'],
    ['the wide notation is understood', 'color(srgb 0.145 0.827 0.4)', 'color(srgb 1 1 1)', 'dark'],
    ['parts beyond the range are cut', 'color(srgb -0.5 1.1 -0.3)', 'color(srgb 1 1 1)', 'dark'],
    ['tiny parts in scientific notation are understood', 'color(srgb 1e-7 0 0)', 'color(srgb 1 1 1)', ''],
    ['a missing part is none of it', 'color(srgb none none none)', 'color(srgb 1 1 1)', ''],
    ['what shines through is white', 'rgba(0, 0, 0, 0.1)', 'rgb(255, 255, 255)', 'dark'],
  ] as const)('%s', (_title, accent, ink, expected) => {
    expect(readableInk(accent, ink)).toBe(expected);
  });
});
