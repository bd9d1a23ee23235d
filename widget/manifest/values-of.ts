import type { AttributeDoc } from './manifest.ts';

/** The words that an attribute takes, where its type is a list of them: `'auto'|'web'`. */
export function valuesOf({ type }: AttributeDoc): readonly string[] {
  const parts = (type?.text ?? '').split('|').map((part) => part.trim());
  const words = parts.flatMap((part) => /^'([^']*)'$/.exec(part)?.[1] ?? []);
  return words.length === parts.length ? words : [];
}
