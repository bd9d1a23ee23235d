import type { Plugin } from '@web/dev-server-core';
import { trimLit } from '../../../widget/build/trim-lit.ts';

/** The elements are tested with what their visitors get of Lit. */
export const trimmedLit: Plugin = {
  name: 'trimmed-lit',
  transform: ({ body, path }) => (typeof body === 'string' ? trimLit(body, path) : undefined),
};
