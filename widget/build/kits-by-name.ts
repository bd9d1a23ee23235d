import { resolve } from 'node:path';
import type { Plugin } from 'vite';

const root = resolve(import.meta.dirname, '..');

/** Tells loader and first module where the built kits are. The name comes from an attribute: it may only be a name. */
export const kitsByName = (version: string): Plugin => ({
  name: 'hullo:kits-by-name',
  apply: 'build',
  applyToEnvironment: ({ name }) => name === 'widget',
  load: (id) =>
    id === resolve(root, 'page/kits/load-kit.ts')
      ? `export const loadKit = (name) => import(/* @vite-ignore */ \`./\${name.replace(/\\W/g, '')}-${version}.js\`)`
      : undefined,
  transform: (code, id) =>
    id === resolve(root, 'loader.ts')
      ? code.replace(/\/page\/kits\/(\$\{\w+\})\.ts/, `/hullo/$1-${version}.js`)
      : undefined,
  generateBundle(_options, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type === 'chunk') file.code = file.code.replace(/\s*\/\* @vite-ignore \*\/\s*/g, '');
    }
  },
});
