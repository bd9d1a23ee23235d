import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

// What Node made of the sources is kept from one start to the next, here and in every thread. Where the folder cannot
// be written to, it is made anew each time.
enableCompileCache(fileURLToPath(new URL('../node_modules/.cache/node', import.meta.url)));
