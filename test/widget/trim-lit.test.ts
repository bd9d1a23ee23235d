import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { trimLit } from '../../widget/build/trim-lit.ts';

const MODULES = ['lit-html/lit-html.js', 'lit-element/lit-element.js', '@lit/reactive-element/reactive-element.js'];

describe('what of Lit a visitor downloads', () => {
  it.each(MODULES)('is less than %s, and leaves nothing among the globals of a page', (module) => {
    const path = fileURLToPath(new URL(`../../node_modules/${module}`, import.meta.url));
    const published = readFileSync(path, 'utf8');
    const trimmed = trimLit(published, path) ?? '';
    expect(trimmed.length).toBeLessThan(published.length);
    expect(trimmed).not.toMatch(/Versions|PolyfillSupport|HydrateSupport|litPropertyMetadata/);
  });

  it.each(MODULES)('is not guessed at, should another version of %s say the same in other words', (module) => {
    expect(() => trimLit('export const Lit = 4;', `/node_modules/${module}`)).toThrow(/has nothing like/);
  });

  it('is Lit alone: other modules stay as they are', () => {
    expect(trimLit('export {};', '/node_modules/lean-qr/index.js')).toBeUndefined();
  });
});
