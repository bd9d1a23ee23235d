import { minify } from '@swc/core';
import type { Plugin } from 'vite';

/**
 * Every visitor downloads these files: what a second minifier still finds in them, about a hundredth, is worth the half
 * second that it takes.
 */
export const minifiedTwice: Plugin = {
  name: 'hullo:minified-twice',
  apply: 'build',
  applyToEnvironment: ({ name }) => name === 'widget' || name.startsWith('kit_'),
  generateBundle: {
    order: 'post',
    async handler(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk') continue;
        const module = file.exports.length > 0;
        const { code } = await minify(file.code, {
          module,
          ecma: 2022,
          compress: { passes: 3 },
          mangle: { toplevel: module },
        });
        file.code = code;
      }
    },
  },
};
