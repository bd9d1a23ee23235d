import type { AccountStrings } from './strings/en.ts';

/**
 * Who did something, as an entry of the log names them: a person or a key by name, and who is no longer here as such.
 * @param names by what the log calls them
 */
export function whoWords({ audit }: AccountStrings, names: Readonly<Record<string, string>>, who: string): string {
  const known = Object.hasOwn(names, who) ? names[who] : audit.callers[who];
  if (known !== undefined) return known;
  return who.startsWith('person:') ? audit.former(who.slice('person:'.length)) : who;
}
