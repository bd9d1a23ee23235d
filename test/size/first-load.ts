import { importsOf } from './imports-of.ts';

/**
 * Every file that runs before the launcher works: the loader, the module that it imports, and what that one imports
 * statically. Later `import()`s wait for an idle moment or for the visitor.
 */
export function firstLoad(loader: string): string[] {
  const files = new Set([loader]);
  const follow = (path: string) => {
    if (files.has(path)) return;
    files.add(path);
    importsOf(path).eager.forEach(follow);
  };
  const { eager, lazy } = importsOf(loader);
  [...eager, ...lazy].forEach(follow);
  return [...files];
}
