import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { channels } from '../../../widget/core/channels/channels.ts';
import { contrastRatio } from '../../../widget/core/themes/contrast-ratio.ts';
import type { Kit } from '../../../widget/page/kits/kit.ts';

const FOLDER = join(import.meta.dirname, '../../../widget/page/kits');
const NO_KITS = ['kit.ts', 'kit-of.ts', 'load-kit.ts'];
const kits = await Promise.all(
  readdirSync(FOLDER)
    .filter((file) => !NO_KITS.includes(file))
    .map(async (file) => ((await import(join(FOLDER, file))) as { readonly kit: Kit }).kit),
);

describe('The loader', () => {
  it('asks for the kit of every channel, and of nothing else', () => {
    const loader = readFileSync(join(FOLDER, '../../loader.ts'), 'utf8');
    expect(/\^\(([\w|]+)\)\$/.exec(loader)?.[1]?.split('|').sort()).toEqual(Object.keys(channels).sort());
  });
});

describe('The colour of each channel', () => {
  it('is there for every channel', () => {
    expect(kits.map(({ channel }) => channel.name).sort()).toEqual(Object.keys(channels).sort());
  });

  it.each(kits.map((kit) => [kit.channel.name, kit.accent] as const))(
    '%s: white words can be read on %s',
    (_, accent) => {
      const [red, green, blue] = (/^#(..)(..)(..)$/.exec(accent)?.slice(1) ?? []).map((part) =>
        Number.parseInt(part, 16),
      );
      expect(contrastRatio([red ?? 255, green ?? 255, blue ?? 255], [255, 255, 255])).toBeGreaterThanOrEqual(4.5);
    },
  );
});
