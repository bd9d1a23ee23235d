import type { Words } from '../../locales/words.ts';
import { warn } from '../../page/warn.ts';

/** The owner's own words: an object, or its JSON. Keys that are no words of the widget are named in the console. */
export function readStrings(given: unknown, known: Words): Partial<Words> {
  if (!given) return {};
  let words: unknown = given;
  try {
    if (typeof given === 'string') words = JSON.parse(given);
  } catch {
    words = undefined;
  }
  if (!words || typeof words !== 'object' || Array.isArray(words)) {
    warn(`strings is no object; write it as in strings='{"title":"Ask us"}'`);
    return {};
  }
  return Object.fromEntries(
    Object.entries(words).filter(([key, value]) => {
      const usable = Object.hasOwn(known, key) && typeof value === 'string';
      if (!usable) warn(`strings.${key} is not used; known are ${Object.keys(known).join(', ')}`);
      return usable;
    }),
  );
}
