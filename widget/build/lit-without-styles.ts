import type { Plugin } from 'vite';

/** What Lit's style module offers, without what serves `static styles` and browsers that have no constructed sheets. */
const MODULE = `
export const supportsAdoptingStyleSheets = true;
export const getCompatibleStyle = (style) => style;
export const adoptStyles = (root, styles) => { root.adoptedStyleSheets = styles; };
export const css = undefined, unsafeCSS = undefined, CSSResult = undefined;
`;

/**
 * The widget's elements bring sheets of their own, and draw nothing where a browser has no constructed ones: so Lit's
 * module for styles is 300 bytes that nothing calls. A Lit that asks more of the module than this fails the build.
 */
export const litWithoutStyles: Plugin = {
  name: 'hullo:lit-without-styles',
  apply: 'build',
  applyToEnvironment: ({ name }) => name === 'widget',
  load: (id) => (/\/@lit\/reactive-element\/css-tag\.js$/.test(id) ? MODULE : undefined),
};
