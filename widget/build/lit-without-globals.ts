import type { Plugin } from 'vite';

/** What each module of Lit leaves on a page or takes from it, and what stands there instead. */
const HOOKS = [
  [/\b\w+\.\w+(?:Polyfill|Hydrate)Support\b/g, '(void 0)'],
  [/\(\w+\.\w+Versions\?\?=\[\]\)\.push\("[^"]*"\)/g, 'void 0'],
] as const;

/** The same for what only decorators need. */
const METADATA = [
  [/\bSymbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/, ''],
  [/\bthis\[Symbol\.metadata\]/, 'null'],
] as const;

/**
 * Lit leaves its version in the page's globals, by which copies in development warn of each other, and calls what it
 * finds there by the names of its polyfills. A stranger's page is to get no global of ours but `hullo`, and to have no
 * say in how ours is drawn. A Lit that does this in other words fails the build.
 */
export const litWithoutGlobals: Plugin = {
  name: 'hullo:lit-without-globals',
  apply: 'build',
  applyToEnvironment: ({ name }) => name === 'widget',
  transform(code, id) {
    const [, module] = /\/(lit-html|lit-element|reactive-element)\.js$/.exec(id) ?? [];
    if (!module) return undefined;
    return [...HOOKS, ...(module === 'reactive-element' ? METADATA : [])].reduce((text, [ours, instead]) => {
      const without = text.replace(ours, instead);
      return without === text ? this.error(`${id} has nothing like ${ours}`) : without;
    }, code);
  },
};
