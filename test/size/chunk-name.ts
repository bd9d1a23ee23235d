import { basename } from 'node:path';

/** The name that the bundler gave a file, without its ending: `hullo/BRs3Bw/attend.js` is `attend`. */
export const chunkName = (path: string): string => basename(path, '.js');
