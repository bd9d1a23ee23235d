import { chunkName } from './chunk-name.ts';
import { importsOf } from './imports-of.ts';
import { LATER_PARTS } from './later-parts.ts';

/**
 * Every file that runs before the launcher works: the loader, the module that it imports, and what that one imports
 * statically. Later `import()`s wait for an idle moment or for the visitor; and nothing waits for a later part that the
 * loader asks for early.
 */
export function firstLoad(loader: string): string[] {
  const files = new Set([loader]);
  const follow = (path: string) => {
    if (files.has(path)) return;
    files.add(path);
    importsOf(path).eager.forEach(follow);
  };
  const { eager, lazy } = importsOf(loader);
  [...eager, ...lazy].filter((path) => !Object.hasOwn(LATER_PARTS, chunkName(path))).forEach(follow);
  return [...files];
}
