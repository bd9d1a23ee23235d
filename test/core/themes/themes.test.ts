import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { themeCss } from '../../../widget/core/themes/theme-css.ts';
import { themes } from '../../../widget/core/themes/themes.ts';
import { readManifest } from '../../../widget/manifest/read-manifest.ts';
import { contrast, type Rgb, seen } from './contrast.ts';

const [button] = readManifest(join(import.meta.dirname, '../../..')).elements;
const WHITE: Rgb = [255, 255, 255];
const BLACK: Rgb = [0, 0, 0];

const dressed = themes.flatMap((theme) =>
  (['light', 'dark'] as const).map((scheme) => [theme.label, scheme, theme] as const),
);

describe.each(dressed)('the theme "%s" in %s surroundings', (_label, scheme, theme) => {
  const value = (name: string) => {
    const given = theme.properties[`--hullo-${name}`] ?? '';
    return typeof given === 'string' ? given : given[scheme];
  };
  // Glass lies over anything from white to black, and the panel's own bubbles are a shade nearer to the ink.
  const grounds = [WHITE, BLACK].flatMap((behind) => {
    const ground = seen(value('surface'), behind);
    const ink = seen(value('on-surface'), ground);
    return [ground, ground.map((part, i) => part * 0.95 + (ink[i] ?? 0) * 0.05) as unknown as Rgb];
  });
  const least = (mark: string) => Math.min(...grounds.map((ground) => contrast(seen(value(mark), ground), ground)));

  it.each(['on-surface', 'muted'])('%s can be read on the panel and its bubbles', (text) => {
    expect(least(text)).toBeGreaterThanOrEqual(theme.name === 'high-contrast' ? 7 : 4.5);
  });

  it('what stands on the accent can be read', () => {
    const [accent, ink] = [seen(value('accent'), WHITE), seen(value('on-accent'), WHITE)];
    expect(contrast(accent, ink)).toBeGreaterThanOrEqual(theme.name === 'high-contrast' ? 7 : 4.5);
  });

  it.each(['accent', 'focus-ring'])('%s can be seen as a mark on the panel', (mark) => {
    expect(least(mark)).toBeGreaterThanOrEqual(3);
  });

  it('the badge can be read', () => {
    const [ground, ink] = [value('badge-background') || '#b3261e', value('on-badge') || '#ffffff'];
    expect(contrast(seen(ground, WHITE), seen(ink, WHITE))).toBeGreaterThanOrEqual(4.5);
  });
});

describe('a theme', () => {
  it.each(themes)(
    '$label uses nothing but what is documented of the element',
    ({ properties, parts = {}, attributes = {} }) => {
      const documented = (docs: readonly { readonly name: string }[] = []) => docs.map(({ name }) => name);
      expect(documented(button?.cssProperties)).toEqual(expect.arrayContaining(Object.keys(properties)));
      const named = Object.keys(parts).map((part) => part.replace(/:.*/, ''));
      expect(documented(button?.cssParts)).toEqual(expect.arrayContaining(named));
      expect(documented(button?.attributes)).toEqual(expect.arrayContaining(Object.keys(attributes)));
      const used = Object.values(parts).flatMap((rules) => [
        ...Object.values(rules)
          .join()
          .matchAll(/var\((--[\w-]+)/g),
      ]);
      expect(Object.keys(properties)).toEqual(expect.arrayContaining(used.map(([, name]) => name)));
    },
  );

  it('has a name of its own and says whom it is for', () => {
    expect(new Set(themes.map(({ name }) => name)).size).toBe(6);
    for (const { why } of themes) expect(why).toMatch(/^.{20,}\.$/);
  });
});

describe('the CSS of a theme', () => {
  const look = {
    properties: { '--hullo-accent': { light: '#111111', dark: '#eeeeee' }, '--hullo-size': '60px' },
    parts: { 'base:hover': { outline: '0' } },
  };

  it("follows the visitor's system, and repeats only what differs in the dark", () => {
    expect(themeCss(look)).toBe(`hullo-button {
  --hullo-color-scheme: light dark;
  --hullo-accent: #111111;
  --hullo-size: 60px;
}
@media (prefers-color-scheme: dark) {
  hullo-button {
    --hullo-accent: #eeeeee;
  }
}
hullo-button::part(base):hover {
  outline: 0;
}
`);
  });

  it('is of one scheme for a page that has one only, on the elements that are meant', () => {
    const css = themeCss(look, { selector: '#help', scheme: 'dark' });
    expect(css).toContain('#help {\n  --hullo-color-scheme: dark;\n  --hullo-accent: #eeeeee;');
    expect(css).not.toContain('@media');
  });
});
