import { resolve } from 'node:path';
import type { Plugin } from 'vite';

const root = resolve(import.meta.dirname, '..');

/** The modules that fetch one of many files, and what each is in the built files. Names are of our own lists. */
const FETCHERS: Readonly<Record<string, string>> = {
  'page/kits/load-kit.ts': `let by;
    export const loadKit = (name) => by(name);
    export const loadKitsBy = (other) => { by = other; };`,
  'locales/load-locale.ts': `export const loadLocale = (name) => import(/* @vite-ignore */ \`./\${name}.js\`)`,
};

/** Tells loader and modules where the built kits and languages are. */
export const filesByName = (version: string): Plugin => ({
  name: 'hullo:files-by-name',
  apply: 'build',
  applyToEnvironment: ({ name }) => name === 'widget',
  load(id) {
    const fetcher = Object.keys(FETCHERS).find((path) => id === resolve(root, path));
    return fetcher && FETCHERS[fetcher];
  },
  transform: (code, id) =>
    id === resolve(root, 'loader.ts')
      ? code.replace(/\/page\/kits\/(\$\{\w+\})\.ts/, `/hullo/${version}/$1.js`)
      : undefined,
  generateBundle(_options, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type === 'chunk') file.code = file.code.replace(/\s*\/\* @vite-ignore \*\/\s*/g, '');
    }
  },
});
