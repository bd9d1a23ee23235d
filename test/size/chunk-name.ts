import { basename } from 'node:path';

/** The name that the bundler gave a file, without its ending: `hullo/attend-BRs3Bw.js` is `attend`. */
export const chunkName = (path: string): string => basename(path).replace(/-[\w-]{6}\.js$/, '');
