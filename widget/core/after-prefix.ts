import { plainText } from './plain-text.ts';

/** What stands in an address behind a known beginning, up to its next part; a text that does not begin so stays whole. */
export function afterPrefix(input: string, prefix: RegExp): string {
  const text = plainText(input);
  const rest = text.replace(prefix, '');
  return rest === text ? text : rest.replace(/[/?&#].*/s, '');
}
