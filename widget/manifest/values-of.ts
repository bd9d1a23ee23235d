import type { AttributeDoc } from './manifest.ts';

/** What an attribute's type names. */
export interface Values {
  /** The words that it takes: of `'auto'|'web'` both. */
  readonly words: readonly string[];
  /** Whether these are all. */
  readonly isWhole: boolean;
}

/** The words that an attribute takes, where its type is a list of them: `'auto'|'web'`, or `'auto'|string` among others. */
export function valuesOf({ type }: AttributeDoc): Values {
  const parts = type.text.split('|').map((part) => part.trim());
  const words = parts.flatMap((part) => /^'([^']*)'$/.exec(part)?.[1] ?? []);
  return { words, isWhole: words.length === parts.length };
}
