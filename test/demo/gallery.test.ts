import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openingInTwoDays } from '../../demo/gallery/opening-in-two-days.ts';
import { controls } from '../../demo/gallery/playground/controls.ts';
import { lookOf } from '../../demo/gallery/playground/look-of.ts';
import { queryOf, stateOf } from '../../demo/gallery/playground/playground-address.ts';
import { sections } from '../../demo/gallery/sections.ts';
import { channels } from '../../widget/core/channels/channels.ts';
import { isOpen } from '../../widget/core/hours/is-open.ts';
import { parseHours } from '../../widget/core/hours/parse-hours.ts';
import { themeCss } from '../../widget/core/themes/theme-css.ts';
import { readManifest } from '../../widget/manifest/read-manifest.ts';

const ROOT = join(import.meta.dirname, '../..');
const [button] = readManifest(ROOT).elements;
const examples = sections.flatMap((section) => section.examples);
const markup = examples.map((example) => example.markup).join('\n');

describe('the gallery', () => {
  it('shows every channel and every language', () => {
    for (const name of Object.keys(channels)) expect(markup).toContain(`channel="${name}"`);
    const locales = readdirSync(join(ROOT, 'widget/locales')).filter((file) => /^[a-z]{2}(-\w+)?\.ts$/.test(file));
    for (const file of locales) expect(markup).toContain(`lang="${file.replace('.ts', '')}"`);
  });

  it('writes nothing into its markup that is not documented', () => {
    const known = button?.attributes.map(({ name }) => name) ?? [];
    const used = [...markup.matchAll(/<hullo-button([^>]*?(?:'[^']*'[^>]*)?)>/g)].flatMap(([, text = '']) =>
      [...text.replace(/"[^"]*"|'[^']*'/g, '').matchAll(/[\w-]+/g)].map(([name]) => name),
    );
    expect(used.length).toBeGreaterThan(100);
    expect([...new Set(used)].filter((name) => !known.includes(name) && !['id', 'lang'].includes(name))).toEqual([]);
  });

  it('has an anchor for each example, and each once', () => {
    const ids = [...sections, ...examples].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('shows without a script what it says is written', () => {
    const example = examples.find(({ id }) => id === 'link-inside');
    expect(readFileSync(join(ROOT, 'demo/gallery/without-script.html'), 'utf8')).toContain(example?.markup);
  });

  it('is closed where it says so, whenever it is looked at', () => {
    for (let day = 0; day < 8; day++) {
      const now = Date.UTC(2026, 10, 20 + day, 12);
      const parsed = parseHours(openingInTwoDays(now), '', 'Europe/Lisbon');
      expect('reason' in parsed ? parsed.reason : isOpen(parsed, now)).toBe(false);
    }
  });
});

describe('the playground', () => {
  it('has a control for every documented custom property, and no other', () => {
    const documented = button?.cssProperties.map(({ name }) => name).sort();
    expect(controls.map(({ name }) => name).sort()).toEqual(documented);
  });

  it('reads from the address what it wrote there', () => {
    const state = {
      theme: 'square',
      view: 'phone',
      scheme: 'dark',
      dir: 'rtl',
      changes: {
        '--hullo-accent': { dark: '#ff8800' },
        '--hullo-surface': { light: 'rgb(255 255 255 / 0.8)', dark: 'oklch(20% 0 0)' },
        '--hullo-radius': '4px',
        '--hullo-font-family': "Charter, 'Bitstream Charter', serif",
      },
    } as const;
    expect(stateOf(`?${queryOf(state)}`)).toEqual(state);
    expect(queryOf(stateOf(''))).toBe('');
  });

  it.each([
    ['ends the declaration', '?radius=4px;}body{display:none'],
    ['asks another for a picture', '?surface=url(https://elsewhere.example/)'],
    ['imports a sheet', '?font-family=@import "x"'],
    ['names a theme that there is not', '?theme=__proto__'],
  ])('takes nothing from an address that %s', (_what, query) => {
    expect(stateOf(query)).toEqual(stateOf(''));
  });

  it('changes one scheme of a colour and leaves the other', () => {
    const css = themeCss(lookOf(stateOf('?theme=soft&accent.dark=%23ffffff')));
    expect(css).toContain('--hullo-accent: #a34a63;');
    expect(css).toContain('    --hullo-accent: #ffffff;');
  });
});
