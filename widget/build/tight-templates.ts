import { resolve } from 'node:path';
import type { Plugin } from 'vite';

const root = resolve(import.meta.dirname, '..');

/** Templates and styles are laid out to be read; between tags and rules that is so many bytes of nothing. */
export const tightTemplates: Plugin = {
  name: 'hullo:tight-templates',
  apply: 'build',
  transform(code, id) {
    if (!id.startsWith(`${root}/`)) return undefined;
    if (id.endsWith('-css.ts')) return code.replace(/(?<=[;{},])\n\s*/g, '');
    if (!id.endsWith('-view.ts')) return undefined;
    return code.replace(/(?<=[>}])\n\s+(?=<|\$\{)/g, '').replace(/\n\s+(?=part=|dir=|>|@\w+=|\?\w+=)/g, ' ');
  },
};
