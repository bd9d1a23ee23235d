import { type MinifyOptions, minify } from 'terser';
import type { Plugin } from 'vite';

const options: MinifyOptions = {
  module: true,
  compress: { ecma: 2020, passes: 3, hoist_funs: true, unsafe_arrows: true },
  format: { ecma: 2020 },
};

/** Every visitor downloads these files: what a second minifier still finds, a hundredth of them, is worth a second. */
export const minifiedTwice: Plugin = {
  name: 'hullo:minified-twice',
  apply: 'build',
  applyToEnvironment: ({ name }) => name === 'widget' || name.startsWith('kit_'),
  generateBundle: {
    order: 'post',
    async handler(_options, bundle) {
      for (const file of Object.values(bundle)) {
        // The loader exports nothing, and stands in a block already.
        if (file.type === 'chunk' && file.exports.length > 0) file.code = (await minify(file.code, options)).code ?? '';
      }
    },
  },
};
