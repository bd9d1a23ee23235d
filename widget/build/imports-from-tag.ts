import type { Plugin } from 'vite';

/**
 * A classic script of another origin has no address of its own to import from: what the loader asks for is named from
 * the address that its tag gives.
 */
export const importsFromTag: Plugin = {
  name: 'hullo:imports-from-tag',
  apply: 'build',
  applyToEnvironment: ({ name }) => name === 'widget',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      const loader = bundle['hullo.js'];
      if (loader?.type !== 'chunk') return;
      const tag = /(\w+)=document\.currentScript/.exec(loader.code)?.[1];
      if (!tag) this.error('the loader does not look for its tag');
      // Named once: it is asked for three times, and every byte of the loader is waited for.
      loader.code = loader.code
        .replace(/,\{to:/, `,u=${tag}?.src||location,{to:`)
        .replace(/import\((["'`]\.[^)]*?["'`])\)/g, 'import(new URL($1,u))');
      if (!loader.code.includes(',u=')) this.error('the loader does not read its tag');
    },
  },
};
