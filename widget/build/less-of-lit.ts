import type { Plugin } from 'vite';
import { trimLit } from './trim-lit.ts';

/** The files that the service hands out hold no more of Lit than they use. */
export const lessOfLit: Plugin = {
  name: 'hullo:less-of-lit',
  apply: 'build',
  applyToEnvironment: ({ name }) => name === 'widget',
  transform: trimLit,
};
