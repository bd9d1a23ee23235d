import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** Files that a built module names. */
export interface Imports {
  /** Fetched with the module itself. */
  readonly eager: readonly string[];
  /** Fetched when the code asks: `import(...)`. */
  readonly lazy: readonly string[];
}

// Minified code names other files in these three forms, in any kind of quote; text that only looks like one names no
// file that exists.
const EAGER = /(?:\bfrom|\bimport)\s*(["'`])(\.{1,2}\/[^"'`]+)\1/g;
const LAZY = /\bimport\((?:new URL\()?\s*(["'`])(\.{1,2}\/[^"'`]+)\1/g;

/** @param path a built JavaScript file */
export function importsOf(path: string): Imports {
  const text = readFileSync(path, 'utf8');
  const named = (pattern: RegExp) =>
    [...text.matchAll(pattern)]
      .map((match) => resolve(dirname(path), match[2] ?? ''))
      .filter((file) => existsSync(file));
  return { eager: named(EAGER), lazy: named(LAZY) };
}
