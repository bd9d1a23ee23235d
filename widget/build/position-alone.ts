import type { Plugin } from 'vite';

const DOM = '@floating-ui/dom';

/** What floating-ui hands to middleware, and what stands there instead. */
const FOR_MIDDLEWARE = /platform\.detectOverflow \? platform : \{[^}]*\}/;

/**
 * The panel stands in the top layer and asks floating-ui for a position alone. Of `@floating-ui/dom` that is the
 * arithmetic in its core: what searches a page for frames of reference, and what serves middleware, is 3 KB that nothing
 * would call. A floating-ui that says this in other words fails the build.
 */
export const positionAlone: Plugin = {
  name: 'hullo:position-alone',
  apply: 'build',
  enforce: 'pre',
  applyToEnvironment: ({ name }) => name === 'widget',
  async resolveId(id, importer) {
    if (id !== DOM) return undefined;
    const dom = await this.resolve(id, importer, { skipSelf: true });
    return this.resolve('@floating-ui/core', dom?.id);
  },
  transform(code, id) {
    if (!id.endsWith('/floating-ui.core.mjs')) return undefined;
    if (!FOR_MIDDLEWARE.test(code)) this.error(`${id} has nothing like ${FOR_MIDDLEWARE}`);
    return code.replace(FOR_MIDDLEWARE, 'platform');
  },
};
