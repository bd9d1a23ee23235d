import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CHANNEL_NAMES } from '../../widget/core/channels/channel-names.ts';
import { HulloButton } from '../../widget/elements/hullo-button.ts';
import type { PanelOptions } from '../../widget/elements/panel/panel-options.ts';
import { htmlData } from '../../widget/manifest/html-data.ts';
import { attributeTypes, DIALECTS } from '../../widget/manifest/jsx-types.ts';
import { llmsText } from '../../widget/manifest/llms-text.ts';
import { readManifest } from '../../widget/manifest/read-manifest.ts';
import { readmeTables, withTables } from '../../widget/manifest/readme-tables.ts';
import { OPTION_WORDS } from '../../widget/page/option-words.ts';

const ROOT = join(import.meta.dirname, '../..');
const { json, elements } = readManifest(ROOT);
const button = elements.find(({ tagName }) => tagName === 'hullo-button');

describe('what is said of an element', () => {
  it('covers every attribute that it has, and no other', () => {
    const own = Object.entries(HulloButton.properties)
      .filter(([, { attribute, state }]) => attribute !== false && !state)
      .map(([name, { attribute }]) => (typeof attribute === 'string' ? attribute : name.toLowerCase()));
    expect(button?.attributes.map(({ name }) => name).sort()).toEqual(own.sort());
  });

  it('leaves no attribute, part, slot, event or custom property without a word', () => {
    const docs = elements.flatMap((e) => [...e.attributes, ...e.events, ...e.slots, ...e.cssParts, ...e.cssProperties]);
    expect(docs.filter(({ description }) => !description?.trim()).map(({ name }) => name)).toEqual([]);
  });

  it('names the published modules in custom-elements.json', () => {
    expect(json).toMatchObject({
      schemaVersion: '1.0.0',
      modules: [{ path: 'elements/hullo-button.js', declarations: [{ tagName: 'hullo-button', customElement: true }] }],
    });
  });

  it.each([
    ['channel', CHANNEL_NAMES],
    ['closed-channel', CHANNEL_NAMES],
    ...Object.entries(OPTION_WORDS),
    ['when-closed', ['message', 'channel', 'hide', 'same'] satisfies PanelOptions['whenClosed'][]],
    ['cue', ['pulse', 'nudge', 'none']],
  ])('names the words that %s takes, to editors and compilers alike', (name, words) => {
    const union = words.map((word) => `'${word}'`).join(' | ');
    expect(attributeTypes(elements)).toContain(`'${name}'?: ${union} | undefined;`);
    expect(htmlData(elements)).toMatchObject({
      tags: [
        {
          attributes: expect.arrayContaining([
            expect.objectContaining({ name, values: words.map((word) => ({ name: word })) }),
          ]),
        },
      ],
    });
    expect(button?.members.find((member) => member.attribute === name)?.type?.text).toMatch(words[0] ?? '');
  });

  it('offers well-known words where others may stand too, and says what is a switch or a number', () => {
    const types = attributeTypes(elements);
    expect(types).toContain(`'config'?: 'auto' | 'off' | (string & {}) | undefined;`);
    expect(types).toContain(`'with-panel'?: boolean | '' | undefined;`);
    expect(types).toContain(`'lookback-days'?: number | string | undefined;`);
  });

  it('reaches developers of React, Vue and Svelte, and models that write code', () => {
    for (const { text } of DIALECTS) expect(text(elements)).toContain("'hullo-button'");
    expect(attributeTypes(elements)).toContain("'reference-label'?: string | undefined;");
    expect(llmsText(elements)).toContain('`reference-label`');
  });

  it('stands in the README as it stands in the code: run "npm run build" to bring it there', () => {
    const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
    expect(withTables(readme, readmeTables(elements))).toBe(readme);
    expect(readme).toContain('| `reference-label` |');
  });
});
