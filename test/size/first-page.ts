import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { importsOf } from './imports-of.ts';

/** A built HTML page with every script and style that it names, and what those import statically. */
export function firstPage(page: string, webRoot: string): string[] {
  const files = new Set([page]);
  const follow = (path: string) => {
    if (files.has(path)) return;
    files.add(path);
    if (path.endsWith('.js')) importsOf(path).eager.forEach(follow);
  };
  const named = readFileSync(page, 'utf8').matchAll(/(?:src|href)=["']?(\/[^"'\s>?#]+\.(?:js|css))/g);
  for (const [, path = ''] of named) {
    const file = join(webRoot, path);
    if (existsSync(file)) follow(file);
  }
  return [...files];
}
